# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Utilisateur
    [developer] Développeur
    [claude_code_user] Utilisateur Claude Code
    [billing] Facturation
    [admin] Administrateur
    [managed] Géré
    [membership_admin] Administrateur des membres
    [owner] Propriétaire
    [primary_owner] Propriétaire principal
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Participe, sans rien gérer.
    [developer] Participe et utilise des clés API.
    [claude_code_user] Participe et utilise Claude Code.
    [billing] Participe et s’occupe de la facturation.
    [admin] Peut tout faire, y compris gérer les membres.
    [managed] Peut faire ce que ses groupes permettent.
    [membership_admin] Gère les membres, mais pas les propriétaires.
    [owner] Peut tout faire, y compris gérer les membres.
    [primary_owner] Peut tout faire et répond de l’organisation.
   *[unknown] { $role }
 }
