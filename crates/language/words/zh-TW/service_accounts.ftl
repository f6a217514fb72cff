# Settings > Service accounts: the list.

service-accounts-title = 服務帳號
service-accounts-sub = 身為此組織成員的程式，擁有自己的角色和金鑰
service-accounts-new = 新增服務帳號
service-accounts-show-active = 使用中
service-accounts-show-all = 使用中與已封存
service-accounts-found = { $count ->
   *[other] 顯示 { $count } 個服務帳號
 }
service-accounts-none = 還沒有服務帳號
service-accounts-none-words = 如果人員離開後程式的金鑰仍須保留，請為該程式建立服務帳號。

# One service account, and the dialogs.

service-accounts-back = 所有服務帳號
service-accounts-id = 服務帳號 ID
service-accounts-create = 建立服務帳號
service-accounts-edit = 編輯 { $name }
service-accounts-edit-act = 編輯
service-accounts-name-hint = 字母 a–z、數字和連字號。名稱不能再改。
service-accounts-description = 用途
service-accounts-role-description = { $role ->
    [admin] 還可建立和輪替工作區及服務帳號的金鑰。
   *[developer] 在所加入的工作區中工作。
 }
service-accounts-archive = 封存服務帳號
service-accounts-archive-question = 要封存服務帳號 { $name } 嗎？
service-accounts-archive-words = 其 API 金鑰會立即失效，名稱也無法再次使用。此操作無法復原。
service-accounts-nowhere = 它不在任何工作區中
service-accounts-default-words = 這是預設角色。如要授予其他角色，請將它加入此工作區。
service-accounts-add = 加入工作區
service-accounts-add-title = 將 { $account } 加入工作區
service-accounts-role-title = 變更 { $account } 在 { $name } 中的角色
service-accounts-remove-question = 要將 { $account } 從工作區 { $name } 中移除嗎？
service-accounts-remove-words = 它將無法再在此工作區中工作。
service-accounts-keys = 此服務帳號的 API 金鑰

# What has just been done.

service-accounts-done-created = 服務帳號已建立。
service-accounts-done-changed = 服務帳號已變更。
service-accounts-done-archived = 服務帳號及其 API 金鑰已封存。
service-accounts-done-added = 服務帳號已加入工作區。
service-accounts-done-removed = 服務帳號已從工作區中移除。

# Why something was not done.

service-accounts-refused-not-allowed = 您已無權管理此組織的服務帳號。
service-accounts-refused-gone = 此服務帳號已不存在。
service-accounts-refused-archived = 此服務帳號已封存，不能再變更。
service-accounts-refused-not-in = 它已不在此工作區中。
service-accounts-refused-name = 請輸入 1 到 { $limit } 個字母 a–z、數字和連字號組成的名稱。
service-accounts-refused-taken = 此組織的某個服務帳號正在使用或曾使用此名稱。
service-accounts-refused-description = 請縮短到最多 { $limit } 個字元。
