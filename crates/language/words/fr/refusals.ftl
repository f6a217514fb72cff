# Why something that was asked for was not done.

refused-not-allowed = Vous ne pouvez plus gérer les membres de cette organisation.
refused-stale-sign-in = Reconnectez-vous d’abord : une connexion récente est nécessaire.
refused-no-invite = Cette invitation n’existe pas.
# $problem is one of the reasons below.
refused-address = Ce n’est pas une adresse e-mail : { $problem }.
refused-role = Vous ne pouvez pas attribuer ce rôle.
refused-no-groups = Cette organisation n’a pas de groupes.
refused-group = Un groupe de cette invitation ne peut plus être rejoint.
refused-member-already = Cette personne est déjà membre.
refused-directory-invite = Ici, un annuaire décide qui est membre ; personne n’est invité manuellement.
refused-domain = Cette organisation n’invite pas d’adresses du domaine { $domain }.
refused-domain-not-verified = { $domain } n’est pas un domaine vérifié de cette organisation.
refused-member-limit = L’organisation a déjà atteint sa limite de { $limit } membres et invitations.
refused-no-seat = Toutes les places ({ $seats }) sont prises par des membres et des invitations en attente.
refused-invited-already = Cette adresse a déjà une invitation en attente.
# $problem is a sentence in English, from the API.
refused-details = Ceci ne peut pas être joint à l’invitation : { $problem }.
refused-workspace = Cet espace de travail n’existe pas.
refused-links = Cette organisation ne communique pas les liens des invitations.
refused-resent = Cette invitation a été envoyée trop souvent, ou vient de l’être.
refused-address-often = Cette adresse a été invitée si souvent en un jour qu’elle ne reçoit plus d’invitations pour le moment.
refused-still-open = Cette invitation est encore en attente.
refused-accepted = Cette invitation a été acceptée entre-temps.
refused-declined = Cette invitation a été refusée entre-temps.
refused-revoked = Cette invitation a déjà été révoquée.
refused-expired = Cette invitation a expiré.
refused-no-member = Cette personne n’est plus membre.
refused-shielded = Vous ne pouvez ni modifier ni retirer un membre ayant le rôle { $role }.
refused-directory-role = L’annuaire de votre organisation décide qui a quel rôle.
refused-own-membership = Vous ne pouvez pas modifier votre propre adhésion. Un autre administrateur le peut.
refused-last-member = Le seul membre d’une organisation ne peut pas être retiré.
refused-last-governing = L’organisation a besoin d’au moins un membre ayant le rôle { $role }. Attribuez d’abord ce rôle à quelqu’un d’autre.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] elle est vide
    [too_long] elle est trop longue (64 caractères au plus avant le @ et 254 en tout)
    [not_one_at] il faut un seul @, avec un nom avant et un domaine après
    [local_part] la partie avant le @ ne peut contenir que des lettres, des chiffres et .!#$%&'*+/=?^_`{"{"}|{"}"}~-, sans point au début ni à la fin, ni deux points de suite
   *[domain] la partie après le @ n’est pas un nom de domaine
 }
