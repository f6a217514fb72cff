# The frame of the Help Center. Its articles are in crates/web/help.

help-title = 說明中心
help-welcome = 有什麼可以幫您？
help-lead = 關於邀請、成員、角色、工作區和金鑰的一切。
help-console = 開啟主控台
help-search = 搜尋
help-search-label = 搜尋說明中心
help-search-example = 搜尋要做的事、字詞或錯誤代碼
help-suggestions = 建議
help-place = 目前位置
help-contents = 本頁內容
help-related = 相關文章
help-neighbours = 本節的其他文章
help-previous = 上一篇
help-next = 下一篇
help-not-translated = 這篇文章還沒有中文版，因此以英文顯示。
help-unknown = 沒有這篇文章
help-unknown-lead = 文章可能已經改名。請搜尋您需要的內容，或瀏覽所有文章。
help-all = 所有文章
help-results = 搜尋結果
help-nothing-asked = 您在找什麼？
help-nothing-asked-lead = 請在上方輸入字詞：要做的事、訊息中的字詞或錯誤代碼。
help-nothing-found-lead = 請減少字詞或換些詞：您想做的事，或您看到的訊息中的字詞。可以從這些文章開始：
help-corrected = 沒有文章包含「{ $asked }」；以下文章包含「{ $instead }」。
help-question = 這篇文章解答了您的問題嗎？
help-yes = 是
help-partly = 部分
help-no = 否
help-thanks = 謝謝。您的回答有助於我們改進。
help-thanks-for-words = 謝謝。您寫的內容已儲存。
help-comment = 哪些內容有所不足，或對您有幫助？
help-send = 傳送
help-readers = { $organization } 的管理員會看到您寫的內容，但看不到您的姓名。
help-answers = 說明中心回饋
help-answers-lead = 說明中心的文章是否解答了大家的問題。
help-answers-none = 還沒有人回答
help-answers-none-lead = 說明中心的每篇文章下方都會詢問是否有幫助。回答會顯示在這裡。
help-article = 文章
help-everybody = 此伺服器上的所有人
help-comments = 成員的意見
help-comments-none = 此組織中還沒有人寫下意見。
help-section = { $section ->
    [inviting] 邀請他人
    [members] 成員與角色
    [signing-in] 登入
    [workspaces] 工作區
    [keys] 金鑰
    [organization] 您的組織
    [programs] 程式與自動化
    [running] 營運伺服器
   *[errors] 錯誤說明
 }
help-found = { $count ->
    [0] 找不到與「{ $query }」相關的內容
   *[other] 找到 { $count } 篇與「{ $query }」相關的文章
 }
