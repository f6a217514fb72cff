# Settings > Invites: the history of all invitations.

invites-title = Convites
invites-sub = Todos os convites desta organização e o que aconteceu com eles
invites-search-hint = Pesquisar por endereço
invites-filter-status = Filtrar por status
invites-filter-inviter = Filtrar por quem convidou
invites-all-statuses = Todos os status
invites-all-inviters = Todos que convidaram
invites-status = { $status ->
    [pending] Pendente
    [accepted] Aceito
    [declined] Recusado
    [deleted] Revogado
   *[expired] Expirado
 }
invites-delivery = { $state ->
    [queued] E-mail aguardando
    [sent] E-mail enviado
    [failed] E-mail não entregue
    [dropped] E-mail não enviado
   *[none] Sem e-mail: o link foi repassado
 }
invites-nobody = Nenhum convite encontrado
invites-nobody-words = Tente outro endereço ou remova os filtros.
invites-show-all = Mostrar todos os convites
invites-empty = Ninguém foi convidado ainda
invites-empty-words = Convide pessoas na página Membros. O que acontece com cada convite fica registrado aqui.
invites-found = { $count ->
    [one] { $count } convite exibido
   *[other] { $count } convites exibidos
 }
invites-caption = Convites, do mais recente ao mais antigo
invites-column-address = Endereço
invites-column-role = Função
invites-column-inviter = Convidado por
invites-column-when = Convidado em
invites-column-status = Status
invites-column-mail = E-mail
invites-replaces = Substitui um convite expirado
invites-replaced = Substituído por um mais recente

# One invitation.

invites-facts = Convite
invites-expires = Expira
invites-message = Mensagem
invites-workspaces = Workspaces
invites-not-in-workspace = Fora deste workspace
invites-no-workspaces = Nenhum workspace
invites-reason = Motivo da recusa
invites-chain = Sequência
invites-timeline = Histórico
invites-who = por { $who }
invites-the-invited = a pessoa convidada
invites-the-server = o servidor
invites-event = { $event ->
    [made] Convite criado
    [mail_sent] E-mail enviado
    [mail_failed] E-mail não entregue
    [mail_dropped] E-mail não enviado, pois não era mais necessário
    [resent] Enviado de novo com um novo link
    [link_shown] Novo link repassado
    [extended] Prazo para aceitar alterado
    [changed] Grupos ou workspaces alterados
    [renewal_asked] Novo convite solicitado
    [accepted] Aceito
    [declined] Recusado
    [revoked] Revogado
    [taken_off] Retirado da lista de convites em aberto
   *[expired] Expirado
 }
invites-event-role = Função alterada de { $from } para { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Reenviar
    [extend] Alterar prazo
    [edit] Alterar função
    [link] Obter link
    [revoke] Revogar
   *[again] Convidar de novo
 }
invites-act-question = { $act ->
    [resend] Reenviar o convite?
    [extend] Alterar prazo para aceitar
    [edit] Alterar função do convite
    [link] Obter um novo link?
    [revoke] Revogar o convite?
   *[again] Convidar de novo?
 }
invites-resend-words = <strong>{ $address }</strong> recebe um novo e-mail com um novo link. O link anterior deixa de funcionar.
invites-extend-words = O link de <strong>{ $address }</strong> continua o mesmo.
invites-edit-words = <strong>{ $address }</strong> recebe esta função ao entrar. O link continua o mesmo.
invites-link-question = Você recebe um link para <strong>{ $address }</strong> e o repassa. Quem o tiver pode entrar. O link anterior deixa de funcionar.
invites-revoke-words = O link de <strong>{ $address }</strong> deixará de funcionar imediatamente. Você pode convidar este endereço de novo a qualquer momento.
invites-again-words = <strong>{ $address }</strong> recebe um novo e-mail com um link válido por 21 dias.
invites-lifetime = Pode ser aceito por
invites-days = { $count ->
    [one] mais { $count } dia
   *[other] mais { $count } dias
 }
invites-choose-lifetime = Escolha um prazo.
invites-link-title = Link para repassar
invites-link-words = Este link para <strong>{ $address }</strong> é exibido uma única vez. Não o dê a mais ninguém: quem o tiver pode entrar.

# What has just been done, above the next page.

done-invite-resent = O convite foi reenviado com um novo link.
done-invite-extended = O prazo para aceitar foi alterado.
done-invite-changed = O convite foi alterado.

# Charts of invitations.

invites-charts = Gráficos
invites-charts-title = O que acontece com os convites
invites-charts-sub = Convites feitos desde { $date }
invites-charts-cut = Somente os { $count } convites mais recentes são contados.
invites-charts-empty = Nenhum convite nas últimas { $count } semanas
invites-funnel = Do convite ao membro
invites-by-week = Por semana
invites-by-inviter = Por quem convidou
invites-by-domain = Por domínio
invites-count-invited = Convidados
invites-count-delivered = Entregues
invites-count-accepted = Aceitos
invites-count-declined = Recusados
invites-count-expired = Expirados
invites-count-revoked = Revogados
invites-count-pending = Pendentes
invites-count-median = Tempo até aceitar
invites-week = Semana de
invites-inviter = Quem convidou
invites-domain = Domínio
invites-share = Parcela
invites-median-words = Metade de quem aceitou levou menos de { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
     }
    [hour] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
     }
    [minute] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
     }
   *[second] um minuto
 }
