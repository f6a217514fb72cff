# Settings > Workspaces: the list.

workspaces-title = Workspaces
workspaces-sub = Partes desta organização com membros, chaves de API e limites próprios
workspaces-new = Novo workspace
workspaces-filter = Filtrar por status
workspaces-show-active = Workspaces ativos
workspaces-show-all = Workspaces ativos e arquivados
workspaces-found = { $count ->
    [one] { $count } workspace exibido
   *[other] { $count } workspaces exibidos
 }
workspaces-column-name = Nome
workspaces-column-created = Criado em
workspaces-default = Padrão
workspaces-archived = Arquivado
workspaces-archived-at = Arquivado em { $day }

# One workspace.

workspaces-back = Todos os workspaces
workspaces-id = ID do workspace
workspaces-residency = Onde os modelos podem ser executados
workspaces-residency-name = { $where ->
    [us] Somente nos Estados Unidos
    [us_first] Nos Estados Unidos, a menos que uma solicitação indique outro lugar
   *[anywhere] Em qualquer lugar
 }
workspaces-members-none = Não há ninguém neste workspace
workspaces-members-default = Todos os membros da organização estão no workspace padrão.
workspaces-inherited = pela função na organização
workspace-role-name = { $role ->
    [workspace_user] Usuário do workspace
    [workspace_developer] Desenvolvedor do workspace
    [workspace_restricted_developer] Desenvolvedor restrito do workspace
    [workspace_admin] Administrador do workspace
   *[workspace_billing] Faturamento do workspace
 }
workspace-role-description = { $role ->
    [workspace_user] Participa, sem chaves.
    [workspace_developer] Também trabalha com chaves.
    [workspace_restricted_developer] Também trabalha com chaves, mas não vê rastros de sessão nem baixa arquivos.
    [workspace_admin] Faz tudo no workspace.
   *[workspace_billing] Cuida do faturamento do workspace.
 }

# The dialogs.

workspaces-create = Criar workspace
workspaces-edit = Editar workspace
workspaces-save = Salvar
workspaces-name = Nome
workspaces-color = Cor
workspaces-color-name = { $color ->
    [violet] Violeta
    [red] Vermelho
    [ochre] Ocre
    [green] Verde
    [teal] Verde-azulado
    [blue] Azul
    [magenta] Magenta
   *[grey] Cinza
 }
workspaces-color-own = Como está ({ $color })
workspaces-archive = Arquivar workspace
workspaces-archive-question = Arquivar o workspace { $name }?
workspaces-archive-words = Todas as chaves de API dele param de funcionar imediatamente, e nada mais poderá ser alterado nele. Isso não pode ser desfeito.
workspaces-add-member = Adicionar membro
workspaces-add-title = Adicionar um membro a { $name }
workspaces-add-search = Pesquisar
workspaces-add-choose = Escolha um membro da organização
workspaces-add-more = Há mais membros correspondentes. Pesquise um nome ou endereço.
workspaces-add-nobody = Ninguém mais corresponde. Quem já faz parte não é oferecido.
workspaces-remove-question = Remover do workspace { $name }?
workspaces-remove-words = Esta pessoa perderá imediatamente o acesso a este workspace, e as chaves de API próprias dela serão arquivadas nele. Ela continua membro da organização.

# What has just been done.

workspaces-done-created = O workspace foi criado.
workspaces-done-changed = O workspace foi alterado.
workspaces-done-archived = O workspace e as chaves de API dele foram arquivados.
workspaces-done-added = O membro foi adicionado ao workspace.
workspaces-done-removed = O membro foi removido do workspace.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Digite um nome.
    [too_long] Reduza o nome a no máximo { $limit } caracteres.
   *[unprintable] Digite um nome com caracteres que possam ser exibidos.
 }
workspaces-refused-not-allowed = Você não pode mais gerenciar os workspaces desta organização.
workspaces-refused-gone = Este workspace não existe mais.
workspaces-refused-color = Escolha uma cor.
workspaces-refused-residency = Escolha onde os modelos podem ser executados.
workspaces-refused-details = Isto não pode ser salvo assim.
workspaces-refused-limit = A organização já atingiu o limite de workspaces: { $limit }. Arquive um para abrir espaço.
workspaces-refused-default = O workspace padrão mantém o nome e não pode ser arquivado.
workspaces-refused-archived = Este workspace está arquivado e fica como está.
workspaces-refused-member = Esta pessoa já está no workspace.
workspaces-refused-inherited = A função dela na organização, { $role }, decide o que ela pode fazer aqui.
workspaces-refused-full = O workspace já atingiu o limite de membros: { $limit }.
