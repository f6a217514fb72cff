# Settings > Invites > Import: people out of a CSV file.

imports-open = 匯入 CSV
imports-title = 從檔案邀請成員
imports-sub = 一次最多 10,000 人。在您確認預覽結果之前，不會邀請任何人。
imports-file = CSV 檔案
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = 第一列是欄位名稱：<code>email</code>；如果角色各不相同，再加 <code>role</code>。其他欄位會略過。
imports-example = 檔案範例
imports-role = 未指定角色的資料列所用的角色
imports-preview = 檢查檔案
imports-earlier = 先前的匯入
imports-column-when = 時間
imports-column-rows = 列數
imports-column-state = 狀態
imports-column-row = 列
imports-column-address = 地址
imports-column-role = 角色
imports-column-outcome = 結果

imports-preview-title = 匯入預覽
imports-preview-sub = 尚未邀請任何人。
imports-another-file = 選擇其他檔案
imports-left-out = 略過的欄位：{ $headings }
imports-invite = { $count ->
   *[other] 邀請 { $count } 人
 }
imports-nobody = 這個檔案中沒有可邀請的人。
imports-more = { $count ->
   *[other] 另有 { $count } 列未顯示。
 }
imports-progress-title = 匯入
imports-progress = 進度
imports-settled = 已完成 { $settled }/{ $count }
imports-revoked = { $count ->
   *[other] 已撤銷 { $count } 個邀請。
 }
imports-all-rows = 所有資料列
imports-waiting = 等待中
imports-state = { $state ->
    [queued] 等待開始
    [running] 正在邀請
    [finished] 已完成
    [stopped] 已停止：發起人無權繼續
   *[undone] 已復原
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] 將受邀
    [to_renew] 將再次受邀
    [invited] 已邀請
    [renewed] 已再次邀請
    [already_member] 已是成員
    [already_invited] 先前已邀請
    [domain_not_allowed] 不允許的網域
    [no_seat] 沒有剩餘席位
    [invited_too_often] 一天內受邀次數過多
    [invalid_address] 不是電子郵件地址
    [duplicate] 在檔案中重複
    [role_not_assignable] 無法授予此角色
    [missing_scope] 超出您的權限
    [group_not_found] 找不到群組
    [workspace_not_found] 找不到工作區
    [invalid_details] 詳細資料無法儲存
    [has_directory] 成員由目錄決定
    [stopped] 未嘗試
   *[refused] 遭到拒絕
 }

imports-undo = 復原匯入
imports-undo-question = 要復原這次匯入嗎？
imports-undo-words = 其中尚未接受的邀請會立即撤銷，連結隨即失效。已接受的人仍是成員。
imports-done-undone = 已復原匯入。

# $problem is one of those below.
imports-problem-at = { $problem }（第 { $line } 列，第 { $column } 欄）
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] 檔案不是 UTF-8 文字。請另存為「CSV UTF-8」。
    [column_twice] 欄位 { $heading } 出現了兩次。
    [unknown_column] 無法識別欄位 { $heading }。
    [email_missing] 第一列缺少 email 欄位。
    [role_missing] 第一列缺少 role 欄位。
    [grant] 工作區的寫法是 ID、冒號、角色。
    [field_count] 此列的欄位數與第一列不同。
    [quote] 引號沒有成對。
   *[not_csv] 這不是 CSV 檔案。
 }
imports-no-row = 檔案中沒有任何人。
imports-too-many = 檔案有 { $count } 列。一次最多匯入 { $limit } 列。
imports-daily-limit = 組織每天最多匯入 { $limit } 列，今天還剩 { $left } 列。
imports-refused = 無法匯入這個檔案。
