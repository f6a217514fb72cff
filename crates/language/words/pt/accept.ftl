# Accepting and declining an invitation.

accept-title = Participe de { $organization }
accept-invited-by = { $inviter } convidou você, <strong>{ $address }</strong>, para participar desta organização.
accept-invited = Você, <strong>{ $address }</strong>, recebeu um convite para participar desta organização.
accept-role = Função
accept-expires = Expira em
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] em { $count } dia
       *[other] em { $count } dias
     }
    [hour] { $count ->
        [one] em { $count } hora
       *[other] em { $count } horas
     }
    [minute] { $count ->
        [one] em { $count } minuto
       *[other] em { $count } minutos
     }
   *[second] em menos de um minuto
 }
accept-your-name = Seu nome
accept-act = Aceitar convite
accept-has-account = Este endereço já tem uma conta. Entre, e você voltará para cá.
accept-sign-in = Entrar para aceitar
accept-signed-in-as = Você entrou como <strong>{ $name }</strong>.
accept-somebody-else = Este convite é para <strong>{ $address }</strong>, mas você entrou como <strong>{ $other }</strong>.
accept-switch = Trocar de conta
accept-stay = Continuar como { $address }
decline-act = Recusar
decline-question = Recusar este convite?
decline-words = Você não vai participar de { $organization }, e o link no seu e-mail deixará de funcionar. Se mudar de ideia, você precisará de um novo convite.
decline-reason = Quer dizer o motivo?
decline-back = Voltar ao convite
outcome-expired = Este convite expirou
outcome-expired-words = Peça um novo: se um administrador de { $organization } concordar, ele chegará por e-mail.
outcome-revoked = Este convite foi revogado
outcome-revoked-words = Um administrador de { $organization } cancelou o convite. Se isso parece um engano, peça um novo.
outcome-used = Este convite já foi usado
outcome-used-words = Um convite funciona uma única vez. Se foi você quem o aceitou, entre para acessar { $organization }.
outcome-declined = Você recusou o convite
outcome-declined-words = Você não participa de { $organization }. Se mudar de ideia, peça um novo convite a quem convidou você.
outcome-unknown = Não encontramos este convite
outcome-unknown-words = Abra novamente o link no seu e-mail e confira se ele está completo. Se continuar assim, peça um novo convite a quem convidou você.
outcome-asked = Seu pedido foi registrado
outcome-asked-words = Os administradores de { $organization } serão avisados de que você gostaria de um novo convite, a menos que você tenha um mais recente ou já seja membro. Por isso, confira seus e-mails mais recentes ou entre; se enviarem um novo, ele chegará por e-mail.
outcome-ask = Pedir um novo
outcome-the-organization = esta organização
