# What every page has around its content.

frame-home = Admit, page d’accueil
frame-skip = Aller au contenu
frame-switch-organization = Changer d’organisation
frame-organizations = Organisations
frame-settings = Paramètres
frame-account = Votre compte
frame-no-answer = Le serveur n’a pas répondu
frame-no-answer-words = Vérifiez votre connexion et réessayez. Rien de ce que vous avez saisi n’est perdu.
frame-help = Aide
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (s’ouvre dans un nouvel onglet)
# A link from a refusal to the article about it.
frame-explain = Ce que cela signifie
frame-language = Langue
frame-apply = Appliquer

# Buttons and small words that many pages share.

act-cancel = Annuler
act-continue = Continuer
act-copy = Copier
act-copied = Copié
act-done = Terminé
act-filter = Filtrer
act-remove = Retirer
act-revoke = Révoquer
act-sign-in = Se connecter
act-sign-out = Se déconnecter
pages-label = Pages
pages-previous = Précédent
pages-next = Suivant
pages-search-further = Il reste à chercher : cette page a examiné une partie de la liste.
pages-search-on = Continuer la recherche
lists-search-name = Rechercher un nom
lists-search-endpoint = Rechercher un nom ou une URL
lists-nothing = Aucun résultat
lists-nothing-words = Essayez d’autres mots ou retirez les filtres.
lists-show-all = Tout afficher
problems-heading = Merci de vérifier ces points
seen-changed = Quelqu’un d’autre a fait une modification pendant la vôtre
seen-decide = Voici ce qui est défini maintenant. Votre saisie est toujours dans le formulaire : enregistrez-la pour le remplacer, ou annulez pour ne rien changer.
seen-nothing = (rien)
field-optional = Facultatif
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } sur { $system ->
    [iphone] un iPhone
    [ipad] un iPad
    [mac] un Mac
   *[other] { $system }
 }
browser-unknown = un navigateur inconnu
address-unknown = inconnue

# What has just been done, above the next page.

done-invited = Une nouvelle invitation est en route.
done-not-invited = Personne n’a été invité : cette adresse est déjà celle d’un membre ou a une invitation en attente.
done-revoked = L’invitation a été révoquée. Son lien ne fonctionne plus.
done-taken-off = L’invitation expirée a été retirée de la liste.
done-role-changed = Le rôle a été changé.
done-removed = Le membre a été retiré.
done-session-ended = La session a été fermée.
done-joined = Bienvenue. Vous êtes désormais membre.
done-account-saved = Votre compte a été enregistré.
