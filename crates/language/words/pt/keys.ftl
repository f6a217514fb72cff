# Settings > API keys: the list.

keys-title = Chaves de API
keys-sub = Permitem que programas usem os workspaces desta organização
keys-sub-own = Suas próprias chaves, que podem fazer o que você pode fazer
keys-new = Nova chave de API
keys-reference = Referência da API
keys-filter-status = Filtrar por status
keys-all-statuses = Todos os status
keys-filter-workspace = Filtrar por workspace
keys-all-workspaces = Todos os workspaces
keys-found = { $count ->
    [one] { $count } chave exibida
   *[other] { $count } chaves exibidas
 }
keys-none = Não há chaves de API aqui
keys-none-words = Um programa precisa de uma para usar um workspace.
keys-of-workspace = As chaves de API deste workspace
keys-show-all = Mostrar todas as chaves de API
keys-column-key = Chave
keys-column-workspace = Workspace
keys-column-made = Criada por
keys-column-used = Último uso
keys-column-expires = Expira
keys-never = Nunca
keys-status = { $status ->
    [active] Ativa
    [inactive] Desativada
    [archived] Arquivada
   *[expired] Expirada
 }
keys-acts-for = Age por { $name }
keys-service-account = uma conta de serviço
keys-admin-key = Uma chave de administração
keys-menu = Ações para { $name }
keys-rename = Renomear
keys-disable = Desativar
keys-enable = Ativar
keys-rotate = Rotacionar
keys-archive = Arquivar

# The dialogs.

keys-owner = Pertence a
keys-owner-name = { $owner ->
    [workspace] Workspace: fica quando as pessoas saem
   *[me] Mim: faz o que eu posso fazer e termina com a minha participação
 }
keys-expires-in = { $count ->
    [one] Em { $count } dia
   *[other] Em { $count } dias
 }
keys-create = Criar chave de API
keys-made = { $name } está pronta
keys-made-words = Copie a chave agora. Ela não será mostrada de novo.
keys-rename-title = Renomear { $name }
keys-archive-question = Arquivar a chave { $name }?
keys-archive-words = Os programas que a usam são recusados imediatamente e para sempre. Uma chave apenas desativada pode ser ativada de novo.
keys-rotate-question = Rotacionar a chave { $name }?
keys-rotate-words = Ela recebe um novo segredo. Nome, workspace e expiração permanecem.
keys-overlap = O segredo antigo ainda funciona
keys-overlap-name = { $overlap ->
    [none] Não mais
    [hour] Por uma hora
    [day] Por um dia
   *[week] Por sete dias
 }
keys-rotated = { $name } tem um novo segredo
keys-rotated-until = O segredo antigo funciona até { $moment }.

# What has just been done.

keys-done-renamed = A chave foi renomeada.
keys-done-disabled = A chave foi desativada. Os programas que a usam são recusados.
keys-done-enabled = A chave voltou a funcionar.
keys-done-not-enabled = A chave não foi ativada: ela terminou, ou já há tantas chaves ativas quanto permitido.
keys-done-archived = A chave foi arquivada.

# Why something was not done.

keys-refused-not-allowed = Você não pode fazer isto com chaves aqui.
keys-refused-gone = Esta chave não existe mais.
keys-refused-workspace = Escolha um workspace.
keys-refused-name = Uma chave que age por um membro é criada e rotacionada somente por esse membro.
keys-refused-elsewhere = Você não trabalha com chaves neste workspace.
keys-refused-expiry = Escolha outra expiração.
keys-refused-overlap = Escolha por quanto tempo o segredo antigo ainda funciona.
keys-refused-over = Esta chave está arquivada ou expirou.
keys-refused-limit = A organização já atingiu o limite de chaves ativas: { $limit }. Desative ou arquive uma.
keys-refused-workspace-limit = O workspace já atingiu o limite de chaves ativas: { $limit }. Desative ou arquive uma.

# Settings > Admin keys.

admin-keys-title = Chaves de administração
admin-keys-sub = Permitem que programas gerenciem esta organização
admin-keys-new = Nova chave de administração
admin-keys-none = Não há chaves de administração
admin-keys-none-words = Um programa precisa de uma para gerenciar esta organização pela API.
admin-keys-operator = quem opera o servidor
admin-keys-words = Ela pode gerenciar toda a organização e nunca expira. Dê a cada programa a própria chave.
admin-keys-create = Criar chave de administração
admin-keys-revoke = Revogar chave de administração
admin-keys-revoke-question = Revogar a chave de administração { $name }?
admin-keys-revoke-words = Os programas que a usam são recusados imediatamente e para sempre.
admin-keys-done-revoked = A chave de administração foi revogada. Ela não funciona mais.

# A form whose answer shows a secret was sent a second time.

once-made = { $name }: já criado
once-renewed = { $name }: o novo segredo já existe
once-linked = { $name }: o novo link já existe
once-words = { $way ->
    [link] O formulário chegou duas vezes e, na segunda, nada foi feito. O link foi mostrado na primeira vez e não pode ser mostrado de novo.
   *[other] O formulário chegou duas vezes e, na segunda, nada foi feito. Você encontra o item em { $place }. O segredo foi mostrado na primeira vez e não pode ser mostrado de novo.
 }
once-lost = { $way ->
    [rotate] Se ninguém copiou o segredo, rotacione a chave para obter outro.
    [renew] Se ninguém copiou o segredo, peça um novo.
    [link] Se ninguém copiou o link, obtenha outro. O link anterior deixa de funcionar.
   *[replace] Se ninguém copiou o segredo, crie outra chave e revogue esta.
 }
once-get-link = Obter outro link
