# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Central de Ajuda
help-welcome = Como podemos ajudar?
help-lead = Tudo sobre convites, membros, funções, workspaces e chaves.
help-console = Abrir o console
help-search = Buscar
help-search-label = Buscar na Central de Ajuda
help-search-example = Busque uma tarefa, uma palavra ou um código de erro
help-suggestions = Sugestões
help-place = Onde você está
help-contents = Nesta página
help-related = Artigos relacionados
help-neighbours = Mais nesta seção
help-previous = Anterior
help-next = Próximo
help-not-translated = Este artigo ainda não existe no seu idioma, por isso você o lê em inglês.
help-unknown = Este artigo não existe
help-unknown-lead = Talvez ele tenha outro nome agora. Busque o que você precisa ou veja todos os artigos.
help-all = Todos os artigos
help-results = Resultados da busca
help-nothing-asked = O que você procura?
help-nothing-asked-lead = Digite acima algumas palavras: uma tarefa, uma palavra de uma mensagem ou um código de erro.
help-nothing-found-lead = Tente menos palavras ou outras: o que você quer fazer, ou uma palavra da mensagem que vê. Para começar bem:
help-corrected = Nenhum artigo contém “{ $asked }”; estes contêm “{ $instead }”.
help-question = Isto respondeu à sua pergunta?
help-yes = Sim
help-partly = Em parte
help-no = Não
help-thanks = Obrigado. Sua resposta ajuda a melhorar esta página.
help-thanks-for-words = Obrigado. O que você escreveu foi guardado.
help-comment = O que faltou, ou o que ajudou?
help-send = Enviar
help-readers = Os administradores de { $organization } leem, sem o seu nome.
help-answers = Respostas sobre a ajuda
help-answers-lead = Se os artigos da Central de Ajuda responderam às perguntas.
help-answers-none = Ninguém respondeu ainda
help-answers-none-lead = Abaixo de cada artigo da Central de Ajuda perguntamos se ele ajudou. As respostas aparecem aqui.
help-article = Artigo
help-everybody = Todos neste servidor
help-comments = O que os membros escreveram
help-comments-none = Ninguém nesta organização escreveu nada ainda.
help-section = { $section ->
    [inviting] Convidar pessoas
    [members] Membros e funções
    [signing-in] Entrar
    [workspaces] Workspaces
    [keys] Chaves
    [organization] Sua organização
    [programs] Programas e automação
    [running] Operar um servidor
   *[errors] Erros explicados
 }
help-found = { $count ->
    [0] Nada encontrado para “{ $query }”
    [one] { $count } artigo para “{ $query }”
   *[other] { $count } artigos para “{ $query }”
 }
