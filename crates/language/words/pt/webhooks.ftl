# Settings > Webhooks: the endpoints.

webhooks-title = Webhooks
webhooks-id = ID
webhooks-sub = Endereços seus para os quais eventos são enviados
webhooks-none = Ainda não há endpoints
webhooks-endpoints-found = { $count ->
    [one] { $count } endpoint exibido
   *[other] { $count } endpoints exibidos
 }
webhooks-none-words = Cada evento é enviado aos endpoints que o aceitam, assinado para que você possa distingui-lo de um falso.
webhooks-not-offered = Os webhooks estão desativados nesta organização
webhooks-column-endpoint = Endpoint
webhooks-column-state = Status
webhooks-events = Eventos
webhooks-events-count = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
 }
webhooks-enabled = Ativado
webhooks-disabled = Desativado

# One endpoint.

webhooks-disabled-by-server = O servidor desativou este endpoint. Resolvida a causa, ative-o de novo.
webhooks-deliveries = Entregas dos últimos trinta dias
webhooks-filter-state = Filtrar por status
webhooks-all-states = Todos os status
webhooks-found = { $count ->
    [one] { $count } entrega mostrada
   *[other] { $count } entregas mostradas
 }
webhooks-no-deliveries = Nenhuma entrega aqui
webhooks-no-deliveries-words = Envie um evento de teste para ver uma.
webhooks-show-all = Mostrar todas as entregas
webhooks-delivery-state = { $state ->
    [queued] Aguardando
    [delivered] Entregue
    [failed] Falhou
   *[dropped] Descartado
 }
webhooks-column-event = Evento
webhooks-column-answer = Resposta
webhooks-no-answer = Sem resposta
webhooks-tries = { $count ->
    [one] { $count } tentativa
   *[other] { $count } tentativas
 }
webhooks-resend = Enviar de novo
webhooks-queued = Na fila desde
webhooks-next-try = Próxima tentativa
webhooks-finished = Encerrado
webhooks-body = O que foi enviado

# The dialogs.

webhooks-new = Novo endpoint
webhooks-edit = Editar endpoint
webhooks-create = Criar endpoint
webhooks-url = URL
webhooks-url-hint = https, na porta usual, com um nome de host público
webhooks-description = Descrição
webhooks-made = { $name } está pronto
webhooks-renewed = { $name } tem um novo segredo de assinatura
webhooks-secret-words = Copie o segredo de assinatura agora. Ele não será mostrado de novo.
webhooks-renew = Novo segredo de assinatura
webhooks-renew-question = Novo segredo de assinatura para { $name }?
webhooks-renew-words = O antigo deixa de funcionar na hora. Até que seu receptor tenha o novo, ele não consegue distinguir nossos eventos de falsos.
webhooks-delete = Excluir endpoint
webhooks-delete-question = Excluir o endpoint { $name }?
webhooks-delete-words = Nada mais é enviado a ele, e o que aguarda é descartado. Suas entregas deixam de ser mostradas.
webhooks-test = Enviar evento de teste
webhooks-test-title = Enviar um evento de teste para { $name }
webhooks-test-words = Ele conta algo que não aconteceu, e é assinado e enviado como qualquer outro evento.

# What has just been done.

webhooks-done-changed = O endpoint foi alterado.
webhooks-done-enabled = O endpoint voltou a receber eventos.
webhooks-done-disabled = O endpoint foi desativado. O que aguardava foi descartado.
webhooks-done-deleted = O endpoint foi excluído.
webhooks-done-tested = O evento de teste está a caminho.
webhooks-done-resent = O evento está a caminho de novo.
webhooks-done-not-resent = O evento não foi enviado de novo: o endpoint está desativado, ou o evento ainda aguarda.

# Why something was not done.

webhooks-refused-not-allowed = Você não pode fazer isso com webhooks aqui.
webhooks-refused-gone = Este endpoint não existe mais.
webhooks-refused-delivery-gone = Esta entrega não existe mais.
webhooks-refused-limit = A organização já tem seus { $limit } endpoints. Exclua um para abrir espaço.
webhooks-refused-disabled = Este endpoint está desativado, então nada é enviado a ele.
webhooks-refused-not-subscribed = Este endpoint não aceita este evento.
webhooks-refused-queued = Esta entrega ainda aguarda.
webhooks-refused-events = Escolha um evento.
webhooks-refused-url = { $problem ->
    [no_url] Insira uma URL completa, como https://hooks.example.com/admit.
    [not_https] A URL deve começar com https e usar a porta usual.
    [credentials] A URL não pode conter nome de usuário nem senha.
    [fragment] A URL não pode conter #.
   *[not_public] A URL deve ter um nome de host público.
 }
