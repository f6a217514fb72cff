# Signing in by mail.

sign-in-title = 登入
sign-in-words = 我們會以電子郵件寄送驗證碼和連結給您，不需要密碼。
sign-in-to-invitation = 登入後即可查看邀請。
sign-in-address = 電子郵件地址
sign-in-enter-address = 請輸入您的電子郵件地址：{ $problem }。
code-title = 輸入驗證碼
code-heading = 請查看郵件
code-words = 如果 <strong>{ $address }</strong> 已有帳號，驗證碼和連結會寄到該地址。兩者的有效時間均為 10 分鐘。
code-label = 6 位數驗證碼
code-hint = 6 位數字
code-wrong = 驗證碼不正確。請檢查後再試一次。
code-nothing-arrived = 沒有收到？請查看垃圾郵件，或
code-another-address = 使用其他地址
link-heading = 登入 Admit
link-words = 請僅在您本人提出此要求時繼續。
link-account = 帳號
link-asked-for = 要求時間
link-from = 來源
link-elsewhere = 此要求來自另一個瀏覽器。如果不是您本人的操作，請關閉此頁面。
sign-in-not-valid = 此連結或驗證碼無法用於登入
sign-in-not-valid-words = 連結和驗證碼在 10 分鐘內有效，只能使用一次，且只有最新的有效。驗證碼只能在提出要求的瀏覽器中使用，輸入錯誤 5 次後即失效。您可以在此重新取得。
sign-in-too-many = 驗證碼輸入錯誤次數過多
sign-in-too-many-words = 為了保護您的帳號，該驗證碼已失效。請重新取得。
sign-in-again = 重新開始
