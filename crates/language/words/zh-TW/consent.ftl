# Letting programs in.

consent-title = 允許 { $program } 存取
consent-question = 要允許 { $program } 存取嗎？
consent-words = 這部電腦上的一個程式要求以 <strong>{ $address }</strong> 的身分執行操作。請僅在您剛剛親自啟動該程式時允許。
consent-words-elsewhere = 另一個位置的程式要求以 <strong>{ $address }</strong> 的身分執行操作。
consent-allow = 允許
consent-deny = 不允許
consent-organization = 組織
consent-may = 權限
consent-may-words = 您在該組織中可透過 API 執行的所有操作：成員、工作區、金鑰、服務帳號
consent-for = 有效期限
consent-for-words = 持續使用期間有效（兩次使用最多間隔 30 天），直到您將該程式登出
consent-nothing = 目前登入的帳號為 <strong>{ $address }</strong>，您沒有管理任何可讓該程式代為操作的組織。
consent-code = 代碼
consent-asked-at = 要求時間
consent-from = 來源
consent-caution = 請僅在程式由您親自啟動並顯示此代碼時允許。如果代碼是別人給您的，請勿允許。
consent-device-title = 允許程式存取
consent-device-words = 請輸入程式顯示的代碼。
consent-wrong-code = 沒有程式正在等候此代碼。請檢查輸入內容；代碼的有效時間為 15 分鐘，且只能使用一次。
consent-allowed = 已允許存取
consent-allowed-words = 程式會在幾秒內自動繼續。您可以關閉此頁面。
consent-denied = 已拒絕存取
consent-denied-words = 程式會收到通知。您可以關閉此頁面。
consent-malformed = 無法允許此程式存取
consent-malformed-words = 未進行任何變更，原因是{ $problem ->
    [twice] 要求中有重複的內容
    [client] 要求未說明是哪個程式，或該程式未在此處註冊
    [redirect] 程式要求將結果傳送到您電腦以外的位置
   *[state] 要求中的 <code>state</code> 超過 256 個字元
 }。
