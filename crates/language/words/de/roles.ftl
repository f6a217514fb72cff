# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Nutzer
    [developer] Entwickler
    [claude_code_user] Nutzer von Claude Code
    [billing] Abrechnung
    [admin] Admin
    [managed] Verwaltet
    [membership_admin] Mitglieder-Admin
    [owner] Inhaber
    [primary_owner] Hauptinhaber
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Macht mit und verwaltet nichts.
    [developer] Macht mit und arbeitet mit API-Schlüsseln.
    [claude_code_user] Macht mit und verwendet Claude Code.
    [billing] Macht mit und kümmert sich um die Abrechnung.
    [admin] Darf alles, auch Mitglieder verwalten.
    [managed] Darf, was die eigenen Gruppen erlauben.
    [membership_admin] Verwaltet Mitglieder, aber keine Inhaber.
    [owner] Darf alles, auch Mitglieder verwalten.
    [primary_owner] Darf alles und steht für die Organisation ein.
   *[unknown] { $role }
 }
