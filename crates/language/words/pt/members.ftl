# Settings > Members: the list.

members-title = Membros
members-sub = As pessoas desta organização e as convidadas para participar dela
members-count = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
 }
members-open-invites = { $count ->
    [one] { $count } convite em aberto
   *[other] { $count } convites em aberto
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Convidar
members-search = Pesquisar membros
members-search-hint = Pesquisar por nome ou endereço
members-filter-access = Filtrar por acesso
members-filter-status = Filtrar por status
members-all-roles = Todas as funções
members-show-all = Todos
members-show-active = Membros
members-show-pending = Convites em aberto
members-show-expired = Convites expirados
members-nobody = Nenhum resultado
members-nobody-words = Tente outro nome ou endereço, ou remova os filtros.
members-show-everybody = Mostrar todos
members-found = { $count ->
    [one] { $count } pessoa exibida
   *[other] { $count } pessoas exibidas
 }
members-found-on-page = { $count ->
    [one] { $count } pessoa exibida nesta página
   *[other] { $count } pessoas exibidas nesta página
 }
members-caption = Membros e convites
members-column-person = Pessoa
members-column-role = Função
members-column-since = Desde
members-column-status = Status
members-column-actions = Ações
members-alone = Por enquanto, é só você
members-alone-words = Convide as pessoas com quem você trabalha. Cada uma recebe um e-mail com um link que vale por 21 dias.
members-you = Você
members-change-role = Alterar função
members-change-role-of = (alterar a função de { $address })
members-added = Adicionado em
members-invited = Convidado em
members-active = Ativo
members-pending = Pendente
members-expired = Expirado
members-remove-of = Remover { $address }
members-revoke-title = Revogar convite
members-revoke-of = Revogar o convite para { $address }
members-invite-again = Convidar de novo
members-invite-again-of = Convidar de novo: { $address }
members-take-off-title = Remover da lista
members-take-off-of = Remover o convite expirado para { $address }
members-invited-by = Convidado por { $inviter }
members-a-key = uma chave de API
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Expira em { $count } dia
       *[other] Expira em { $count } dias
     }
    [hour] { $count ->
        [one] Expira em { $count } hora
       *[other] Expira em { $count } horas
     }
    [minute] { $count ->
        [one] Expira em { $count } minuto
       *[other] Expira em { $count } minutos
     }
   *[second] Expira em menos de um minuto
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Expirou há { $count } dia
       *[other] Expirou há { $count } dias
     }
    [hour] { $count ->
        [one] Expirou há { $count } hora
       *[other] Expirou há { $count } horas
     }
    [minute] { $count ->
        [one] Expirou há { $count } minuto
       *[other] Expirou há { $count } minutos
     }
   *[second] Expirou agora mesmo
 }
members-mail-failed = E-mail não entregue
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Para tentar de novo, abra-o em Convites e reenvie-o.
members-mail-delayed = E-mail atrasado
members-mail-delayed-words = { $reason } Haverá uma nova tentativa em breve.

# The invite dialog.

invite-title = Convidar pessoas
invite-results = Resultados
invite-mail-leaves = Os e-mails estão a caminho. Cada link vale por 21 dias.
invite-more = Convidar mais
invite-addresses = Endereços de e-mail
invite-addresses-hint = Até 50, separados por vírgulas ou quebras de linha, ou linhas de uma tabela
invite-addresses-left = Estes não foram convidados. Corrija-os ou retire-os
invite-role = Função
invite-role-help = O que cada função pode fazer
invite-send = Enviar convites
invite-choose-role = Escolha uma função.
invite-no-address = Digite pelo menos um endereço de e-mail.
invite-heading-line = Interpretado como cabeçalho: { $line }
invite-beside = Ignorado junto aos endereços: { $words }
invite-beside-more = Ignorado junto aos endereços: { $words } e mais { $count }
invite-nobody-invited = Ninguém foi convidado
invite-some-invited = { $count ->
    [one] { $count } pessoa convidada
   *[other] { $count } pessoas convidadas
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, { $count } endereço não convidado
   *[other] { $invited }, { $count } endereços não convidados
 }
invite-outcome-invited = Convidado
invite-outcome-member = Já é membro
invite-outcome-open = Já convidado
invite-outcome-no-address = Não é um endereço de e-mail
invite-outcome-over-limit = Acima do limite de 50
invite-outcome-failed = Não convidado: tente novamente
invite-outcome-unknown = Talvez convidado: tentar de novo não causa problemas

# The other dialogs.

revoke-question = Revogar o convite?
revoke-question-expired = Remover o convite expirado?
revoke-words = O link enviado para <strong>{ $address }</strong> deixará de funcionar imediatamente. Você pode convidar este endereço de novo a qualquer momento.
revoke-words-expired = O convite para <strong>{ $address }</strong> expirou, e o link dele não funciona mais. Ao ser removido, ele sai da lista de membros. Você pode convidar este endereço de novo a qualquer momento.
remove-question = Remover o membro?
remove-words = Esta pessoa perderá imediatamente o acesso a <strong>{ $organization }</strong>. Nada muda em outras organizações, e você pode convidá-la de novo mais tarde.
not-administrator-title = Para administradores
not-administrator = Esta página é para administradores
not-administrator-words = Os membros e convites de { $organization } são gerenciados pelos administradores. Fale com um deles se precisar ver ou alterar algo aqui.

# Several members at once, and all of them as a file.

members-change-roles = Alterar funções
members-role-changed = Função alterada
members-export = Exportar como CSV
