# Settings > Groups: the list.

groups-title = Grupos
groups-sub = Pessoas que têm as mesmas funções personalizadas
groups-new = Novo grupo
groups-found = { $count ->
    [one] { $count } grupo exibido
   *[other] { $count } grupos exibidos
 }
groups-none = Ainda não há grupos
groups-none-words = Crie um para pessoas que devem ter os mesmos direitos nos seus programas.
groups-directory = Mantido pelo diretório

# One group, and the dialogs.

groups-back = Todos os grupos
groups-id = ID do grupo
groups-nobody = Ninguém está neste grupo
groups-no-roles = Este grupo não tem funções personalizadas
groups-create = Criar grupo
groups-rename = Renomear grupo
groups-delete = Excluir grupo
groups-delete-question = Excluir o grupo { $name }?
groups-delete-words = Os membros continuam nas suas organizações e perdem o que as funções personalizadas dele lhes davam. Não é possível desfazer.
groups-remove-question = Remover do grupo { $name }?
groups-remove-words = A pessoa perde na hora o que as funções personalizadas deste grupo lhe davam. Ela continua sendo membro da organização.
groups-give = Dar função
groups-give-title = Dar uma função personalizada a { $name }
groups-give-words = Todos no grupo a têm a partir desse momento.
groups-role = Função personalizada
groups-has-all = Este grupo já tem todas as funções personalizadas.
groups-take = Retirar função
groups-take-question = Retirar a função { $role } do grupo { $name }?
groups-take-words = Os membros perdem na hora o que esta função lhes dava.

# What has just been done.

groups-done-created = O grupo foi criado.
groups-done-renamed = O grupo foi renomeado.
groups-done-deleted = O grupo foi excluído.
groups-done-added = O membro foi adicionado ao grupo.
groups-done-removed = O membro foi removido do grupo.
groups-done-given = A função foi dada ao grupo.
groups-done-taken = A função foi retirada do grupo.

# Why something was not done.

groups-refused-not-allowed = Você não pode mais gerenciar os grupos desta organização.
groups-refused-gone = Este grupo não existe mais.
groups-refused-member = Esta pessoa já está no grupo.
groups-refused-not-in = Esta pessoa não está mais no grupo.
groups-refused-directory = O diretório da sua organização mantém este grupo. Altere-o lá.
groups-refused-owner = Uma função personalizada deste grupo torna os membros proprietários. Só um proprietário decide quem faz parte dele.

# Settings > Custom roles: the list.

custom-roles-title = Funções personalizadas
custom-roles-sub = O que os membros podem fazer nos seus programas, dado por meio de grupos
custom-roles-new = Nova função personalizada
custom-roles-found = { $count ->
    [one] { $count } função personalizada exibida
   *[other] { $count } funções personalizadas exibidas
 }
custom-roles-built-in = Predefinida
custom-roles-changed = Alterada

# One custom role, and the dialogs.

custom-roles-back = Todas as funções personalizadas
custom-roles-id = ID da função
custom-roles-edit = Editar função personalizada
custom-roles-create = Criar função personalizada
custom-roles-delete = Excluir função
custom-roles-delete-question = Excluir a função personalizada { $name }?
custom-roles-delete-words = Quem a tem perde na hora o que ela permite. Não é possível desfazer.
custom-roles-delete-groups = { $count ->
    [one] { $count } grupo a tem e vai perdê-la:
   *[other] { $count } grupos a têm e vão perdê-la:
 }
custom-roles-permissions = Permissões
custom-roles-allows-nothing = Esta função ainda não permite nada.
custom-roles-owner-access = Acesso de proprietário
custom-roles-groups = Grupos que a têm
custom-roles-no-groups = Nenhum grupo tem esta função. Dê-a a um grupo na página dele.
custom-roles-more-groups = { $count ->
    [one] … e mais { $count } grupo
   *[other] … e mais { $count } grupos
 }
custom-roles-permissions-of = { $kind ->
    [capability] Todos os recursos
    [permission] Administração
   *[connectors] Conectores
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Tudo: todos os recursos e todos os direitos de um proprietário
    [capability_access_all_ga] Todos os recursos de disponibilidade geral, sem administração
    [permission_owner] Todos os direitos de um proprietário
    [permission_manage_custom_roles] Criar, alterar e dar funções personalizadas
    [permission_manage_members] Convidar e remover membros e alterar as funções deles
    [permission_manage_groups] Gerenciar grupos e quem está neles
    [permission_manage_identity] Decidir como as pessoas entram
    [permission_manage_billing] Gerenciar plano e pagamento
    [permission_view_activities] Ver o que aconteceu na organização
    [use_all_connectors] Usar todos os conectores
    [always_allow_all_connectors] Usar todos os conectores sem confirmar a cada vez
    [grant_all_connectors] Conceder escopos de todos os conectores
    [interactive_all_connectors] Usar todos os conectores de forma interativa
    [managed_all_connectors] Usar todos os conectores como gerenciados
   *[other] { $permission }
 }
custom-roles-other = Outras permissões
custom-roles-other-hint = Uma por linha: um recurso como chat, ou use@connector:ID

# What has just been done.

custom-roles-done-created = A função personalizada foi criada.
custom-roles-done-changed = A função personalizada foi alterada.
custom-roles-done-deleted = A função personalizada foi excluída.

# Why something was not done.

custom-roles-refused-not-allowed = Você não pode mais gerenciar as funções personalizadas desta organização.
custom-roles-refused-gone = Esta função personalizada não existe mais.
custom-roles-refused-built-in = Uma função predefinida fica como está. Ela pode ser dada a grupos.
custom-roles-refused-owner = Só um proprietário dá, altera ou retira uma função com acesso de proprietário.
custom-roles-refused-not-attached = Este grupo não tem mais esta função.
custom-roles-refused-limit = A organização já tem as suas { $limit } funções personalizadas. Exclua uma para abrir espaço.
custom-roles-refused-many = Uma função tem no máximo { $limit } permissões.
custom-roles-refused-action = Uma delas não é uma permissão existente. Recursos são escritos com letras minúsculas, dígitos e _.
custom-roles-refused-resource = Uma delas não é uma permissão. Escreva um recurso, ou uma destas formas: use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
