# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Usuário
    [developer] Desenvolvedor
    [claude_code_user] Usuário do Claude Code
    [billing] Faturamento
    [admin] Administrador
    [managed] Gerenciado
    [membership_admin] Administrador de membros
    [owner] Proprietário
    [primary_owner] Proprietário principal
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Participa, sem gerenciar nada.
    [developer] Participa e trabalha com chaves de API.
    [claude_code_user] Participa e usa o Claude Code.
    [billing] Participa e cuida do faturamento.
    [admin] Pode fazer tudo, inclusive gerenciar membros.
    [managed] Pode fazer o que seus grupos permitem.
    [membership_admin] Gerencia membros, mas não proprietários.
    [owner] Pode fazer tudo, inclusive gerenciar membros.
    [primary_owner] Pode fazer tudo e responde pela organização.
   *[unknown] { $role }
 }
