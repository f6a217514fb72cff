# Accepting and declining an invitation.

accept-title = Rejoindre { $organization }
accept-invited-by = { $inviter } vous invite (<strong>{ $address }</strong>) à rejoindre cette organisation.
accept-invited = Vous (<strong>{ $address }</strong>) avez reçu une invitation à rejoindre cette organisation.
accept-role = Rôle
accept-expires = Expire le
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
     }
    [hour] { $count ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
     }
    [minute] { $count ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
     }
   *[second] dans moins d’une minute
 }
accept-your-name = Votre nom
accept-act = Accepter l’invitation
accept-has-account = Cette adresse a déjà un compte. Connectez-vous, et vous reviendrez ici.
accept-sign-in = Se connecter pour accepter
accept-signed-in-as = Vous êtes connecté en tant que <strong>{ $name }</strong>.
accept-somebody-else = Cette invitation est destinée à <strong>{ $address }</strong>, et vous êtes connecté en tant que <strong>{ $other }</strong>.
accept-switch = Changer de compte
accept-stay = Rester connecté en tant que { $address }
decline-act = Refuser
decline-question = Refuser cette invitation ?
decline-words = Vous ne rejoindrez pas { $organization }, et le lien reçu par e-mail cessera de fonctionner. Seule une nouvelle invitation vous permettra de revenir.
decline-reason = Souhaitez-vous nous dire pourquoi ?
decline-back = Retour à l’invitation
outcome-expired = Cette invitation a expiré
outcome-expired-words = Demandez-en une nouvelle : elle vous sera envoyée par e-mail si un administrateur de { $organization } est d’accord.
outcome-revoked = Cette invitation a été révoquée
outcome-revoked-words = Un administrateur de { $organization } l’a retirée. Si cela vous semble être une erreur, demandez-en une nouvelle.
outcome-used = Cette invitation a déjà servi
outcome-used-words = Une invitation ne sert qu’une fois. Si c’est vous qui l’avez acceptée, connectez-vous pour accéder à { $organization }.
outcome-declined = Vous avez refusé l’invitation
outcome-declined-words = Vous n’avez pas rejoint { $organization }. Si vous changez d’avis, demandez une nouvelle invitation à la personne qui vous a invité.
outcome-unknown = Cette invitation est introuvable
outcome-unknown-words = Ouvrez à nouveau le lien reçu par e-mail, en vérifiant qu’il est complet. Si rien ne change, demandez une nouvelle invitation à la personne qui vous a invité.
outcome-asked = Votre demande est enregistrée
outcome-asked-words = Les administrateurs de { $organization } savent que vous souhaitez une nouvelle invitation, sauf si vous en avez déjà une plus récente ou êtes déjà membre. Consultez donc vos derniers e-mails ou connectez-vous ; si une invitation vous est envoyée, elle arrivera par e-mail.
outcome-ask = En demander une nouvelle
outcome-the-organization = l’organisation
