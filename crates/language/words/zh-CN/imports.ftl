# Settings > Invites > Import: people out of a CSV file.

imports-open = 导入 CSV
imports-title = 从文件邀请成员
imports-sub = 一次最多 10,000 人。在您看到将会发生什么之前，不会邀请任何人。
imports-file = CSV 文件
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = 第一行是列名：<code>email</code>；如果角色各不相同，再加 <code>role</code>。其他列会被忽略。
imports-example = 文件示例
imports-role = 没有角色的行使用的角色
imports-preview = 检查文件
imports-earlier = 以前的导入
imports-column-when = 时间
imports-column-rows = 行数
imports-column-state = 状态
imports-column-row = 行
imports-column-address = 地址
imports-column-role = 角色
imports-column-outcome = 结果

imports-preview-title = 将会发生什么
imports-preview-sub = 尚未邀请任何人。
imports-another-file = 选择其他文件
imports-left-out = 被忽略的列：{ $headings }
imports-invite = { $count ->
   *[other] 邀请 { $count } 人
 }
imports-nobody = 此文件中没有可邀请的人。
imports-more = { $count ->
   *[other] 另有 { $count } 行未显示。
 }
imports-progress-title = 导入
imports-progress = 进度
imports-settled = 已完成 { $settled }/{ $count }
imports-revoked = { $count ->
   *[other] 已撤销 { $count } 个邀请。
 }
imports-all-rows = 所有行
imports-waiting = 等待中
imports-state = { $state ->
    [queued] 等待开始
    [running] 正在邀请
    [finished] 已完成
    [stopped] 已停止：发起人无权继续
   *[undone] 已撤销
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] 将被邀请
    [to_renew] 将再次被邀请
    [invited] 已邀请
    [renewed] 已再次邀请
    [already_member] 已是成员
    [already_invited] 先前已邀请
    [domain_not_allowed] 不允许的域名
    [no_seat] 没有剩余席位
    [invited_too_often] 一天内被邀请的次数过多
    [invalid_address] 不是电子邮件地址
    [duplicate] 在文件中重复
    [role_not_assignable] 无法授予该角色
    [missing_scope] 超出您的权限
    [group_not_found] 未找到群组
    [workspace_not_found] 未找到工作区
    [invalid_details] 详细信息无法保存
    [has_directory] 成员由目录决定
    [stopped] 未尝试
   *[refused] 已拒绝
 }

imports-undo = 撤销导入
imports-undo-question = 撤销此次导入？
imports-undo-words = 其中仍未接受的邀请会立即撤销，链接随即失效。已接受的人仍是成员。
imports-done-undone = 导入已撤销。

# $problem is one of those below.
imports-problem-at = { $problem }（第 { $line } 行，第 { $column } 列）
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] 文件不是 UTF-8 文本。请另存为“CSV UTF-8”。
    [column_twice] 列 { $heading } 出现了两次。
    [unknown_column] 列 { $heading } 未知。
    [email_missing] 第一行缺少 email 列。
    [role_missing] 第一行缺少 role 列。
    [grant] 工作区的写法是 ID、冒号、角色。
    [field_count] 该行的字段数与第一行不同。
    [quote] 引号不匹配。
   *[not_csv] 这不是 CSV 文件。
 }
imports-no-row = 文件中没有任何人。
imports-too-many = 文件有 { $count } 行。一次最多导入 { $limit } 行。
imports-daily-limit = 组织每天最多导入 { $limit } 行，今天还剩 { $left } 行。
imports-refused = 无法导入此文件。
