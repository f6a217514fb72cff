# Why something that was asked for was not done.

refused-not-allowed = 您已無權管理此組織的成員。
refused-stale-sign-in = 請先重新登入：此操作需要您最近登入過。
refused-no-invite = 此邀請不存在。
# $problem is one of the reasons below.
refused-address = 電子郵件地址無效：{ $problem }。
refused-role = 您無法授予此角色。
refused-no-groups = 此組織沒有群組。
refused-group = 此邀請中的某個群組已無法加入。
refused-member-already = 此人已是成員。
refused-directory-invite = 此組織的成員由目錄管理，無法手動邀請。
refused-domain = 此組織不邀請 { $domain } 的地址。
refused-domain-not-verified = { $domain } 不是此組織已驗證的網域。
refused-member-limit = 此組織的成員與邀請已達 { $limit } 個的上限。
refused-no-seat = 全部 { $seats } 個席位已由成員與待接受的邀請占用。
refused-invited-already = 此地址已有待接受的邀請。
# $problem is a sentence in English, from the API.
refused-details = 無法隨邀請一併傳送：{ $problem }。
refused-workspace = 要加入的工作區不存在。
refused-links = 此組織不提供邀請連結。
refused-resent = 此邀請的郵件寄送次數過多，或剛剛才寄出。
refused-address-often = 此地址在一天內被邀請的次數過多，暫時不會再收到邀請。
refused-still-open = 此邀請仍然有效。
refused-accepted = 此邀請已獲接受。
refused-declined = 此邀請已遭拒絕。
refused-revoked = 此邀請已撤銷。
refused-expired = 此邀請已過期。
refused-no-member = 此人已不再是成員。
refused-shielded = 您無法變更或移除角色為「{ $role }」的成員。
refused-directory-role = 成員的角色由組織的目錄決定。
refused-own-membership = 您無法變更自己的成員資格，請洽其他管理員。
refused-last-member = 無法移除組織中唯一的成員。
refused-last-governing = 組織至少需要一位「{ $role }」。請先將該角色授予其他人。

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] 內容為空
    [too_long] 過長（@ 前最多 64 個字元，總共最多 254 個字元）
    [not_one_at] 必須有且只有一個 @，前面是名稱，後面是網域
    [local_part] @ 前只能包含字母、數字和 .!#$%&'*+/=?^_`{"{"}|{"}"}~-，句點不能位於開頭或結尾，也不能連續出現
   *[domain] @ 後不是有效的網域名稱
 }
