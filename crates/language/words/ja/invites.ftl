# Settings > Invites: the history of all invitations.

invites-title = 招待
invites-sub = この組織のすべての招待とその結果
invites-search-hint = アドレスで検索
invites-filter-status = ステータスで絞り込む
invites-filter-inviter = 招待者で絞り込む
invites-all-statuses = すべてのステータス
invites-all-inviters = すべての招待者
invites-status = { $status ->
    [pending] 承諾待ち
    [accepted] 承諾済み
    [declined] 辞退
    [deleted] 取り消し済み
   *[expired] 期限切れ
 }
invites-delivery = { $state ->
    [queued] メール送信待ち
    [sent] メール送信済み
    [failed] メール未達
    [dropped] メール未送信
   *[none] メールなし：リンクを直接共有
 }
invites-nobody = 該当する招待はありません
invites-nobody-words = 別のアドレスを試すか、絞り込みを解除してください。
invites-show-all = すべての招待を表示
invites-empty = まだ誰も招待していません
invites-empty-words = 「メンバー」ページで招待すると、それぞれの結果がここに残ります。
invites-found = { $count ->
   *[other] { $count }件の招待を表示中
 }
invites-caption = 招待（新しい順）
invites-column-address = アドレス
invites-column-role = ロール
invites-column-inviter = 招待者
invites-column-when = 招待日
invites-column-status = ステータス
invites-column-mail = メール
invites-replaces = 期限切れの招待の代わり
invites-replaced = 新しい招待に置き換え済み

# One invitation.

invites-facts = 招待
invites-expires = 期限
invites-message = メッセージ
invites-workspaces = ワークスペース
invites-not-in-workspace = このワークスペースには追加しない
invites-no-workspaces = ワークスペースなし
invites-reason = 辞退の理由
invites-chain = 前後の招待
invites-timeline = 経過
invites-who = 操作者：{ $who }
invites-the-invited = 招待された人
invites-the-server = サーバー
invites-event = { $event ->
    [made] 招待を作成
    [mail_sent] メール送信済み
    [mail_failed] メール未達
    [mail_dropped] 不要になったためメールを送信せず
    [resent] 新しいリンクで再送
    [link_shown] 新しいリンクを発行
    [extended] 承諾期限を変更
    [changed] グループまたはワークスペースを変更
    [renewal_asked] 新しい招待をリクエスト
    [accepted] 承諾
    [declined] 辞退
    [revoked] 取り消し
    [taken_off] 承諾待ちの一覧から削除
   *[expired] 期限切れ
 }
invites-event-role = ロールを「{ $from }」から「{ $to }」に変更

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] 再送
    [extend] 期限を変更
    [edit] ロールを変更
    [link] リンクを取得
    [revoke] 取り消す
   *[again] 再招待
 }
invites-act-question = { $act ->
    [resend] 招待を再送しますか？
    [extend] 承諾期限を変更
    [edit] 招待のロールを変更
    [link] 新しいリンクを取得しますか？
    [revoke] 招待を取り消しますか？
   *[again] 再招待しますか？
 }
invites-resend-words = <strong>{ $address }</strong>に新しいリンクのメールを送ります。以前のリンクは使えなくなります。
invites-extend-words = <strong>{ $address }</strong>のリンクは変わりません。
invites-edit-words = <strong>{ $address }</strong>は参加時にこのロールになります。リンクは変わりません。
invites-link-question = <strong>{ $address }</strong>用のリンクを取得し、ご自身で渡します。リンクを持つ人は誰でも参加できます。以前のリンクは使えなくなります。
invites-revoke-words = <strong>{ $address }</strong>のリンクはすぐに使えなくなります。このアドレスはいつでも再び招待できます。
invites-again-words = <strong>{ $address }</strong>に21日間有効なリンクのメールを送ります。
invites-lifetime = 承諾できる期間
invites-days = { $count ->
   *[other] あと{ $count }日
 }
invites-choose-lifetime = 期間を選択してください。
invites-link-title = 渡すリンク
invites-link-words = <strong>{ $address }</strong>用のこのリンクは一度だけ表示されます。リンクを持つ人は誰でも参加できるため、ほかの人に渡さないでください。

# What has just been done, above the next page.

done-invite-resent = 新しいリンクで招待を再送しました。
done-invite-extended = 承諾期限を変更しました。
done-invite-changed = 招待を変更しました。

# Charts of invitations.

invites-charts = グラフ
invites-charts-title = 招待の結果
invites-charts-sub = { $date }以降の招待
invites-charts-cut = 新しい順に{ $count }件の招待だけを数えています。
invites-charts-empty = 直近{ $count }週間に招待はありません
invites-funnel = 招待からメンバーまで
invites-by-week = 週別
invites-by-inviter = 招待者別
invites-by-domain = ドメイン別
invites-count-invited = 招待
invites-count-delivered = 配信済み
invites-count-accepted = 承諾済み
invites-count-declined = 辞退
invites-count-expired = 期限切れ
invites-count-revoked = 取り消し済み
invites-count-pending = 承諾待ち
invites-count-median = 承諾までの時間
invites-week = 週の開始日
invites-inviter = 招待者
invites-domain = ドメイン
invites-share = 割合
invites-median-words = 承諾した人の半数は{ $length }以内に承諾しました。
invites-length = { $unit ->
    [day] { $count ->
       *[other] { $count }日
     }
    [hour] { $count ->
       *[other] { $count }時間
     }
    [minute] { $count ->
       *[other] { $count }分
     }
   *[second] 1分
 }
