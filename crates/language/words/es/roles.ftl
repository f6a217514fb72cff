# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Usuario
    [developer] Desarrollador
    [claude_code_user] Usuario de Claude Code
    [billing] Facturación
    [admin] Administrador
    [managed] Gestionado
    [membership_admin] Administrador de miembros
    [owner] Propietario
    [primary_owner] Propietario principal
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Participa, sin gestionar nada.
    [developer] Participa y trabaja con claves de API.
    [claude_code_user] Participa y usa Claude Code.
    [billing] Participa y se encarga de la facturación.
    [admin] Puede hacerlo todo, incluido gestionar miembros.
    [managed] Puede hacer lo que permitan sus grupos.
    [membership_admin] Gestiona miembros, pero no propietarios.
    [owner] Puede hacerlo todo, incluido gestionar miembros.
    [primary_owner] Puede hacerlo todo y responde por la organización.
   *[unknown] { $role }
 }
