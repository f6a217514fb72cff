# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] ユーザー
    [developer] 開発者
    [claude_code_user] Claude Codeユーザー
    [billing] 請求担当者
    [admin] 管理者
    [managed] 管理対象ユーザー
    [membership_admin] メンバー管理者
    [owner] オーナー
    [primary_owner] プライマリーオーナー
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] 参加できますが、管理はできません。
    [developer] 参加し、APIキーを扱えます。
    [claude_code_user] 参加し、Claude Codeを利用できます。
    [billing] 参加し、請求を管理できます。
    [admin] メンバーの管理を含む、すべての操作ができます。
    [managed] 所属グループで許可された操作ができます。
    [membership_admin] オーナーを除くメンバーを管理できます。
    [owner] メンバーの管理を含む、すべての操作ができます。
    [primary_owner] すべての操作ができ、組織の責任者となります。
   *[unknown] { $role }
 }
