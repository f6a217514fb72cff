# Settings > Service accounts: the list.

service-accounts-title = Contas de serviço
service-accounts-sub = Programas como membros desta organização, com funções e chaves próprias
service-accounts-new = Nova conta de serviço
service-accounts-show-active = Ativas
service-accounts-show-all = Ativas e arquivadas
service-accounts-found = { $count ->
    [one] { $count } conta de serviço exibida
   *[other] { $count } contas de serviço exibidas
 }
service-accounts-none = Ainda não há contas de serviço
service-accounts-none-words = Crie uma para um programa cujas chaves devem ficar quando alguém sair.

# One service account, and the dialogs.

service-accounts-back = Todas as contas de serviço
service-accounts-id = ID da conta de serviço
service-accounts-create = Criar conta de serviço
service-accounts-edit = Editar { $name }
service-accounts-edit-act = Editar
service-accounts-name-hint = Letras a–z, dígitos e hifens. O nome é definitivo.
service-accounts-description = Para que serve
service-accounts-role-description = { $role ->
    [admin] Também cria e renova chaves de workspaces e de contas de serviço.
   *[developer] Trabalha nos workspaces a que foi adicionada.
 }
service-accounts-archive = Arquivar conta de serviço
service-accounts-archive-question = Arquivar a conta de serviço { $name }?
service-accounts-archive-words = As chaves de API dela param de funcionar na hora, e o nome continua ocupado. Não é possível desfazer.
service-accounts-nowhere = Não está em nenhum workspace
service-accounts-default-words = Por padrão. Adicione-a a este workspace para lhe dar uma função nele.
service-accounts-add = Adicionar a workspace
service-accounts-add-title = Adicionar { $account } a um workspace
service-accounts-role-title = Alterar a função de { $account } em { $name }
service-accounts-remove-question = Remover { $account } do workspace { $name }?
service-accounts-remove-words = Ela não pode mais trabalhar neste workspace.
service-accounts-keys = As chaves de API desta conta de serviço

# What has just been done.

service-accounts-done-created = A conta de serviço foi criada.
service-accounts-done-changed = A conta de serviço foi alterada.
service-accounts-done-archived = A conta de serviço e as chaves de API dela foram arquivadas.
service-accounts-done-added = A conta de serviço foi adicionada ao workspace.
service-accounts-done-removed = A conta de serviço foi removida do workspace.

# Why something was not done.

service-accounts-refused-not-allowed = Você não pode mais gerenciar as contas de serviço desta organização.
service-accounts-refused-gone = Esta conta de serviço não existe mais.
service-accounts-refused-archived = Esta conta de serviço está arquivada e fica como está.
service-accounts-refused-not-in = Ela não está mais neste workspace.
service-accounts-refused-name = Digite um nome de 1 a { $limit } letras a–z, dígitos e hifens.
service-accounts-refused-taken = Uma conta de serviço desta organização tem, ou teve, este nome.
service-accounts-refused-description = Encurte isto para no máximo { $limit } caracteres.
