# Settings > Invites > Import: people out of a CSV file.

imports-open = Importer un CSV
imports-title = Inviter des personnes depuis un fichier
imports-sub = Jusqu’à 10 000 à la fois. Personne n’est invité avant que vous ayez vu ce qui se passera.
imports-file = Fichier CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = La première ligne nomme les colonnes : <code>email</code>, et <code>role</code> si les rôles diffèrent. Les autres colonnes sont ignorées.
imports-example = Exemple de fichier
imports-role = Rôle pour les lignes qui n’en ont pas
imports-preview = Vérifier le fichier
imports-earlier = Importations précédentes
imports-column-when = Date
imports-column-rows = Lignes
imports-column-state = Statut
imports-column-row = Ligne
imports-column-address = Adresse
imports-column-role = Rôle
imports-column-outcome = Résultat

imports-preview-title = Ce qui va se passer
imports-preview-sub = Personne n’a encore été invité.
imports-another-file = Choisir un autre fichier
imports-left-out = Colonnes ignorées : { $headings }
imports-invite = { $count ->
    [one] Inviter { $count } personne
    [many] Inviter { $count } de personnes
   *[other] Inviter { $count } personnes
 }
imports-nobody = Personne dans ce fichier ne peut être invité.
imports-more = { $count ->
    [one] { $count } autre ligne n’est pas affichée.
    [many] { $count } d’autres lignes ne sont pas affichées.
   *[other] { $count } autres lignes ne sont pas affichées.
 }
imports-progress-title = Importation
imports-progress = Progression
imports-settled = { $settled } sur { $count } traitées
imports-revoked = { $count ->
    [one] { $count } invitation a été révoquée.
    [many] { $count } d’invitations ont été révoquées.
   *[other] { $count } invitations ont été révoquées.
 }
imports-all-rows = Toutes les lignes
imports-waiting = En attente
imports-state = { $state ->
    [queued] En attente de départ
    [running] Invitations en cours
    [finished] Terminée
    [stopped] Arrêtée : qui l’a lancée ne peut pas continuer
   *[undone] Annulée
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Sera invitée
    [to_renew] Sera invitée à nouveau
    [invited] Invitée
    [renewed] Invitée à nouveau
    [already_member] Déjà membre
    [already_invited] Déjà invitée
    [domain_not_allowed] Domaine non autorisé
    [no_seat] Plus de place
    [invited_too_often] Invitée trop souvent en un jour
    [invalid_address] Pas une adresse e-mail
    [duplicate] Deux fois dans le fichier
    [role_not_assignable] Rôle impossible à donner
    [missing_scope] Hors de vos droits
    [group_not_found] Groupe introuvable
    [workspace_not_found] Espace de travail introuvable
    [invalid_details] Détails impossibles à conserver
    [has_directory] Un annuaire décide des membres
    [stopped] Non essayée
   *[refused] Refusée
 }

imports-undo = Annuler l’importation
imports-undo-question = Annuler cette importation ?
imports-undo-words = Chacune de ses invitations encore en attente est révoquée aussitôt et son lien cesse de fonctionner. Qui a déjà accepté reste membre.
imports-done-undone = L’importation a été annulée.

# $problem is one of those below.
imports-problem-at = { $problem } (ligne { $line }, colonne { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] Le fichier n’est pas du texte UTF-8. Enregistrez-le au format « CSV UTF-8 ».
    [column_twice] La colonne { $heading } y est deux fois.
    [unknown_column] La colonne { $heading } est inconnue.
    [email_missing] La colonne email manque dans la première ligne.
    [role_missing] La colonne role manque dans la première ligne.
    [grant] Un espace de travail s’écrit avec son identifiant, deux-points et un rôle.
    [field_count] La ligne a plus ou moins de champs que la première.
    [quote] Les guillemets ne correspondent pas.
   *[not_csv] Ce n’est pas un fichier CSV.
 }
imports-no-row = Le fichier ne nomme personne.
imports-too-many = Le fichier a { $count } lignes. On peut en importer { $limit } au plus à la fois.
imports-daily-limit = L’organisation importe au plus { $limit } lignes par jour, et il en reste { $left } aujourd’hui.
imports-refused = Ce fichier ne peut pas être importé.
