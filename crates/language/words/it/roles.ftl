# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Utente
    [developer] Sviluppatore
    [claude_code_user] Utente Claude Code
    [billing] Fatturazione
    [admin] Amministratore
    [managed] Gestito
    [membership_admin] Amministratore dei membri
    [owner] Proprietario
    [primary_owner] Proprietario principale
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Partecipa, senza gestire nulla.
    [developer] Partecipa e lavora con le chiavi API.
    [claude_code_user] Partecipa e usa Claude Code.
    [billing] Partecipa e si occupa della fatturazione.
    [admin] Può fare tutto, compreso gestire i membri.
    [managed] Può fare ciò che i suoi gruppi consentono.
    [membership_admin] Gestisce i membri, ma non i proprietari.
    [owner] Può fare tutto, compreso gestire i membri.
    [primary_owner] Può fare tutto e risponde dell’organizzazione.
   *[unknown] { $role }
 }
