# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Referência da API
reference-lead = Todas as operações deste servidor, com parâmetros, erros e a chamada em nove linguagens.
reference-description = Descrição OpenAPI
reference-all = Todas as operações
reference-operations = Operações
reference-filter = Filtrar operações
reference-filter-hint = Por nome, caminho ou assunto
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Operações: { $count }
reference-nothing = Nenhuma operação tem todas estas palavras.
reference-show-all = Mostrar todas as operações
reference-callers = Quem pode chamá-la
reference-callers-everybody = Qualquer pessoa; não é preciso credencial.
reference-kind = { $kind ->
    [platform] Somente organizações Platform
    [enterprise] Somente organizações Enterprise
   *[either] Dos dois tipos
 }
reference-credentials = Credenciais
reference-credential = { $credential ->
    [access_token] Um token de acesso, com os direitos da sua pessoa
    [admin_key] Uma chave de administração
    [principal_key] Uma chave de API não vinculada a um workspace, com os direitos de quem ela representa
    [scoped_key] Uma chave com escopo que tenha um dos escopos abaixo
   *[any_scoped_key] Uma chave com escopo, quaisquer que sejam os escopos
 }
reference-scopes = Escopos
reference-scopes-one = uma chave com escopo precisa de um destes
reference-beta = Beta
reference-path-parameters = Parâmetros do caminho
reference-query-parameters = Parâmetros da consulta
reference-headers = Cabeçalhos
reference-body = Corpo
reference-required = obrigatório
reference-one-of = Um de
reference-fields = Campos
# $type is a value of the field "type".
reference-where-type = se type for { $type }
reference-between = { $unit ->
    [characters] de { $least } a { $most } caracteres
    [items] de { $least } a { $most } itens
   *[number] de { $least } a { $most }
 }
reference-at-most = { $unit ->
    [characters] no máximo { $most } caracteres
    [items] no máximo { $most } itens
   *[number] no máximo { $most }
 }
reference-at-least = { $unit ->
    [characters] no mínimo { $least } caracteres
    [items] no mínimo { $least } itens
   *[number] no mínimo { $least }
 }
# $pattern is a regular expression.
reference-pattern = corresponde a { $pattern }
reference-answer = Resposta
reference-example = Exemplo de resposta
reference-errors = Erros
reference-call = A chamada
reference-samples = Linguagem da chamada
reference-no-command = Nenhum comando faz esta chamada.
reference-try = Experimente
reference-try-sign-in = Entre para enviar esta chamada a este servidor daqui mesmo.
reference-try-lead = O servidor faz a chamada em seu nome e com a sua função. Ela conta e é registrada como qualquer outra.
reference-try-changes = Isto não é um ensaio: a chamada altera a organização que você escolher.
reference-try-confirm = Quero alterar esta organização
reference-try-organization = Organização
reference-try-send = Enviar a chamada
reference-try-none = Você não gerencia nenhuma organização à qual esta operação se destine.
reference-try-body = Corpo (JSON)
reference-try-list = Separe vários por vírgulas.
reference-try-choose = Não informado
reference-try-answer = Resposta do servidor
reference-try-empty = A resposta não tem corpo.
reference-try-once = Os segredos nela são mostrados só desta vez.
reference-too-large = A resposta é longa demais para ser mostrada aqui.
reference-wrong = { $problem ->
    [missing] A chamada precisa disto.
    [too_long] Isto é longo demais.
    [unconfirmed] Confirme que a chamada pode alterar a organização.
   *[impossible] A chamada não pode tratar disto.
 }
reference-not-tried-open = Programas fazem esta chamada sem credencial; não há nada a experimentar em seu nome.
reference-not-tried-stream = A resposta dura tanto quanto a importação, por isso não pode ser experimentada aqui.
reference-not-tried-batch = Uma importação continua depois da chamada, com a credencial que a pediu. Uma chamada feita daqui não deixa nenhuma, por isso não pode ser experimentada aqui.
reference-not-tried-secret = O corpo contém um segredo, que não deve ficar em um formulário. Verifique chaves com um programa.
