# Settings > Invites: the history of all invitations.

invites-title = Einladungen
invites-sub = Alle Einladungen dieser Organisation und was aus ihnen wurde
invites-search-hint = Adresse suchen
invites-filter-status = Nach Status filtern
invites-filter-inviter = Nach Einladenden filtern
invites-all-statuses = Alle Status
invites-all-inviters = Alle Einladenden
invites-status = { $status ->
    [pending] Ausstehend
    [accepted] Angenommen
    [declined] Abgelehnt
    [deleted] Widerrufen
   *[expired] Abgelaufen
 }
invites-delivery = { $state ->
    [queued] E-Mail wartet
    [sent] E-Mail gesendet
    [failed] E-Mail nicht zugestellt
    [dropped] E-Mail nicht gesendet
   *[none] Keine E-Mail: Der Link wurde weitergegeben
 }
invites-nobody = Keine Einladung gefunden
invites-nobody-words = Versuchen Sie eine andere Adresse, oder entfernen Sie die Filter.
invites-show-all = Alle Einladungen anzeigen
invites-empty = Noch wurde niemand eingeladen
invites-empty-words = Laden Sie auf der Seite „Mitglieder“ Personen ein. Was aus jeder Einladung wird, steht dann hier.
invites-found = { $count ->
    [one] { $count } Einladung angezeigt
   *[other] { $count } Einladungen angezeigt
 }
invites-caption = Einladungen, die neueste zuerst
invites-column-address = Adresse
invites-column-role = Rolle
invites-column-inviter = Eingeladen von
invites-column-when = Eingeladen am
invites-column-status = Status
invites-column-mail = E-Mail
invites-replaces = Ersetzt eine abgelaufene
invites-replaced = Durch eine neuere ersetzt

# One invitation.

invites-facts = Einladung
invites-expires = Läuft ab
invites-message = Nachricht
invites-workspaces = Arbeitsbereiche
invites-not-in-workspace = Nicht in diesem Arbeitsbereich
invites-no-workspaces = Keine Arbeitsbereiche
invites-reason = Grund der Ablehnung
invites-chain = Kette
invites-timeline = Verlauf
invites-who = von { $who }
invites-the-invited = die eingeladene Person
invites-the-server = der Server
invites-event = { $event ->
    [made] Einladung erstellt
    [mail_sent] E-Mail gesendet
    [mail_failed] E-Mail nicht zugestellt
    [mail_dropped] E-Mail nicht gesendet, da nicht mehr nötig
    [resent] Mit neuem Link erneut gesendet
    [link_shown] Neuer Link weitergegeben
    [extended] Frist zur Annahme geändert
    [changed] Gruppen oder Arbeitsbereiche geändert
    [renewal_asked] Um neue Einladung gebeten
    [accepted] Angenommen
    [declined] Abgelehnt
    [revoked] Widerrufen
    [taken_off] Von der Liste offener Einladungen genommen
   *[expired] Abgelaufen
 }
invites-event-role = Rolle von { $from } zu { $to } geändert

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Erneut senden
    [extend] Frist ändern
    [edit] Rolle ändern
    [link] Link holen
    [revoke] Widerrufen
   *[again] Erneut einladen
 }
invites-act-question = { $act ->
    [resend] Einladung erneut senden?
    [extend] Frist zur Annahme ändern
    [edit] Rolle der Einladung ändern
    [link] Neuen Link holen?
    [revoke] Einladung widerrufen?
   *[again] Erneut einladen?
 }
invites-resend-words = <strong>{ $address }</strong> bekommt eine neue E-Mail mit einem neuen Link. Der ältere Link funktioniert dann nicht mehr.
invites-extend-words = Der Link von <strong>{ $address }</strong> bleibt derselbe.
invites-edit-words = <strong>{ $address }</strong> erhält beim Beitritt diese Rolle. Der Link bleibt derselbe.
invites-link-question = Sie bekommen einen Link für <strong>{ $address }</strong>, den Sie selbst weitergeben. Wer ihn hat, kann beitreten. Der ältere Link funktioniert dann nicht mehr.
invites-revoke-words = Der Link von <strong>{ $address }</strong> funktioniert dann sofort nicht mehr. Sie können diese Adresse jederzeit wieder einladen.
invites-again-words = <strong>{ $address }</strong> bekommt eine neue E-Mail mit einem Link, der 21 Tage gilt.
invites-lifetime = Kann angenommen werden für
invites-days = { $count ->
    [one] { $count } weiteren Tag
   *[other] { $count } weitere Tage
 }
invites-choose-lifetime = Wählen Sie eine Frist.
invites-link-title = Link zum Weitergeben
invites-link-words = Dieser Link für <strong>{ $address }</strong> wird nur einmal angezeigt. Geben Sie ihn sonst niemandem: Wer ihn hat, kann beitreten.

# What has just been done, above the next page.

done-invite-resent = Die Einladung wurde mit einem neuen Link erneut gesendet.
done-invite-extended = Die Frist zur Annahme wurde geändert.
done-invite-changed = Die Einladung wurde geändert.

# Charts of invitations.

invites-charts = Diagramme
invites-charts-title = Was aus Einladungen wird
invites-charts-sub = Einladungen seit { $date }
invites-charts-cut = Nur die neuesten { $count } Einladungen werden gezählt.
invites-charts-empty = In den letzten { $count } Wochen wurde niemand eingeladen
invites-funnel = Von der Einladung zum Mitglied
invites-by-week = Nach Woche
invites-by-inviter = Nach Einladenden
invites-by-domain = Nach Domain
invites-count-invited = Eingeladen
invites-count-delivered = Zugestellt
invites-count-accepted = Angenommen
invites-count-declined = Abgelehnt
invites-count-expired = Abgelaufen
invites-count-revoked = Widerrufen
invites-count-pending = Ausstehend
invites-count-median = Zeit bis zur Annahme
invites-week = Woche ab
invites-inviter = Einladende
invites-domain = Domain
invites-share = Anteil
invites-median-words = Die Hälfte der Annahmen dauerte weniger als { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
     }
    [hour] { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
     }
    [minute] { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
     }
   *[second] eine Minute
 }
