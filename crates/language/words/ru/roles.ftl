# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Пользователь
    [developer] Разработчик
    [claude_code_user] Пользователь Claude Code
    [billing] Ответственный за оплату
    [admin] Администратор
    [managed] Управляемый пользователь
    [membership_admin] Администратор участников
    [owner] Владелец
    [primary_owner] Основной владелец
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Участвует в работе, ничем не управляет.
    [developer] Участвует в работе и использует API-ключи.
    [claude_code_user] Участвует в работе и использует Claude Code.
    [billing] Участвует в работе и управляет оплатой.
    [admin] Может всё, включая управление участниками.
    [managed] Может то, что разрешают группы.
    [membership_admin] Управляет участниками, кроме владельцев.
    [owner] Может всё, включая управление участниками.
    [primary_owner] Может всё и отвечает за организацию.
   *[unknown] { $role }
 }
