# Why something that was asked for was not done.

refused-not-allowed = Sie dürfen die Mitglieder dieser Organisation nicht mehr verwalten.
refused-stale-sign-in = Melden Sie sich zuerst noch einmal an: Dafür ist eine frische Anmeldung nötig.
refused-no-invite = Diese Einladung gibt es nicht.
# $problem is one of the reasons below.
refused-address = Das ist keine E-Mail-Adresse: { $problem }.
refused-role = Diese Rolle können Sie nicht vergeben.
refused-no-groups = Diese Organisation hat keine Gruppen.
refused-group = Einer Gruppe dieser Einladung kann niemand mehr beitreten.
refused-member-already = Diese Person ist schon Mitglied.
refused-directory-invite = Hier entscheidet ein Verzeichnis, wer Mitglied ist; niemand wird von Hand eingeladen.
refused-domain = Diese Organisation lädt keine Adressen der Domain { $domain } ein.
refused-domain-not-verified = { $domain } ist keine bestätigte Domain dieser Organisation.
refused-member-limit = Die Organisation hat ihr Limit von { $limit } Mitgliedern und Einladungen bereits erreicht.
refused-no-seat = Alle Plätze ({ $seats }) sind durch Mitglieder und offene Einladungen belegt.
refused-invited-already = Diese Adresse hat eine offene Einladung.
# $problem is a sentence in English, from the API.
refused-details = Das kann nicht mitgesendet werden: { $problem }.
refused-workspace = Diesen Arbeitsbereich gibt es nicht.
refused-links = Diese Organisation gibt keine Links zu Einladungen heraus.
refused-resent = Diese Einladung wurde zu oft oder gerade eben erst versendet.
refused-address-often = Diese Adresse wurde an einem Tag so oft eingeladen, dass sie vorerst keine Einladungen mehr erhält.
refused-still-open = Diese Einladung ist noch offen.
refused-accepted = Diese Einladung wurde inzwischen angenommen.
refused-declined = Diese Einladung wurde inzwischen abgelehnt.
refused-revoked = Diese Einladung wurde bereits widerrufen.
refused-expired = Diese Einladung ist abgelaufen.
refused-no-member = Diese Person ist nicht mehr Mitglied.
refused-shielded = Ein Mitglied mit der Rolle „{ $role }“ können Sie nicht ändern oder entfernen.
refused-directory-role = Das Verzeichnis Ihrer Organisation entscheidet, wer welche Rolle hat.
refused-own-membership = Ihre eigene Mitgliedschaft können Sie nicht ändern. Ein anderer Administrator kann es.
refused-last-member = Das einzige Mitglied einer Organisation kann nicht entfernt werden.
refused-last-governing = Die Organisation braucht mindestens ein Mitglied mit der Rolle „{ $role }“. Geben Sie diese Rolle zuerst jemand anderem.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] Das Feld ist leer
    [too_long] Die Adresse ist zu lang (höchstens 64 Zeichen vor dem @ und 254 insgesamt)
    [not_one_at] Nötig ist genau ein @ mit einem Namen davor und einer Domain dahinter
    [local_part] Der Teil vor dem @ darf nur Buchstaben, Ziffern und .!#$%&'*+/=?^_`{"{"}|{"}"}~- enthalten, keinen Punkt am Anfang oder Ende und keine zwei Punkte hintereinander
   *[domain] Der Teil nach dem @ ist kein Domainname
 }
