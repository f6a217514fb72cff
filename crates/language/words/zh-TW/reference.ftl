# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = API 參考
reference-lead = 此伺服器的所有操作，包括參數、錯誤，以及九種語言的呼叫方式。
reference-description = OpenAPI 描述
reference-all = 所有操作
reference-operations = 操作
reference-filter = 篩選操作
reference-filter-hint = 依名稱、路徑或對象
# The script puts another number in the place of this one, so no word goes by it.
reference-count = 操作：{ $count }
reference-nothing = 沒有操作包含所有這些詞。
reference-show-all = 顯示所有操作
reference-callers = 誰可以呼叫
reference-callers-everybody = 任何人；不需要憑證。
reference-kind = { $kind ->
    [platform] 僅限平台組織
    [enterprise] 僅限企業組織
   *[either] 兩種組織皆可
 }
reference-credentials = 憑證
reference-credential = { $credential ->
    [access_token] 存取權杖，具有其本人的權限
    [admin_key] 管理金鑰
    [principal_key] 未繫結工作區的 API 金鑰，具有所代表者的權限
    [scoped_key] 具有下列某個範圍的限定範圍金鑰
   *[any_scoped_key] 限定範圍金鑰，不限範圍
 }
reference-scopes = 範圍
reference-scopes-one = 限定範圍金鑰需要其中之一
reference-beta = 測試版
reference-path-parameters = 路徑參數
reference-query-parameters = 查詢參數
reference-headers = 標頭
reference-body = 本文
reference-required = 必填
reference-one-of = 下列之一：
reference-fields = 欄位
# $type is a value of the field "type".
reference-where-type = 當 type 為 { $type } 時
reference-between = { $unit ->
    [characters] { $least } 到 { $most } 個字元
    [items] { $least } 到 { $most } 項
   *[number] { $least } 到 { $most }
 }
reference-at-most = { $unit ->
    [characters] 最多 { $most } 個字元
    [items] 最多 { $most } 項
   *[number] 最多 { $most }
 }
reference-at-least = { $unit ->
    [characters] 至少 { $least } 個字元
    [items] 至少 { $least } 項
   *[number] 至少 { $least }
 }
# $pattern is a regular expression.
reference-pattern = 符合 { $pattern }
reference-answer = 回應
reference-example = 回應範例
reference-errors = 錯誤
reference-call = 呼叫
reference-samples = 呼叫的語言
reference-no-command = 沒有命令可以進行此呼叫。
reference-try = 試試看
reference-try-sign-in = 登入後即可從這裡向此伺服器傳送呼叫。
reference-try-lead = 伺服器會以您的名義和角色進行呼叫。此呼叫與其他呼叫一樣會計入次數並留下記錄。
reference-try-changes = 這不是演練：呼叫會變更您選擇的組織。
reference-try-confirm = 我要變更此組織
reference-try-organization = 組織
reference-try-send = 傳送呼叫
reference-try-none = 您沒有管理適用此操作的組織。
reference-try-body = 本文（JSON）
reference-try-list = 多個值以逗號分隔。
reference-try-choose = 未指定
reference-try-answer = 伺服器的回應
reference-try-empty = 回應沒有本文。
reference-try-once = 其中的密鑰只會顯示這一次。
reference-too-large = 回應過長，無法在此顯示。
reference-wrong = { $problem ->
    [missing] 呼叫需要此項。
    [too_long] 內容過長。
    [unconfirmed] 請確認呼叫可以變更該組織。
   *[impossible] 此值無法作為呼叫的對象。
 }
reference-not-tried-open = 程式不需憑證即可呼叫，因此無法以您的名義試用。
reference-not-tried-stream = 回應會持續到匯入結束，因此無法在此試用。
reference-not-tried-batch = 匯入在呼叫之後會以要求它的憑證繼續。從這裡發出的呼叫不會留下憑證，因此無法在此試用。
reference-not-tried-secret = 本文包含密鑰，不應填入表單。請以程式驗證金鑰。
