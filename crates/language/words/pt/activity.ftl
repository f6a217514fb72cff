# Settings > Activity: who did what.

activity-title = Atividade
activity-sub = Quem fez o quê nesta organização, do mais recente ao mais antigo
activity-not-captured = A atividade não está sendo registrada aqui, pois as configurações de conformidade a desativaram. O que acontece agora não será mostrado.
activity-search-hint = Pesquisar por pessoa, nome ou ID
activity-filter-kind = Filtrar por tipo
activity-all-kinds = Todos os tipos
activity-kind = { $kind ->
    [invites] Convites
    [members] Membros
    [workspaces] Workspaces
    [keys] Chaves e acesso
    [groups] Grupos e funções
    [service_accounts] Contas de serviço
    [webhooks] Webhooks
    [organization] Organização
    [sign_in] Entradas
   *[feed] Leituras da atividade
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: tudo
activity-filter-actor = Filtrar por autor
activity-all-actors = Todos
activity-from = De
activity-until = Até
activity-found = { $count ->
    [one] { $count } ação mostrada
   *[other] { $count } ações mostradas
 }
activity-none = Nada aconteceu ainda
activity-none-words = Cada alteração desta organização é registrada aqui.
activity-no-match = Nenhuma atividade encontrada
activity-show-all = Mostrar toda a atividade
activity-column-what = O quê
activity-column-who = Quem
activity-column-when = Quando
activity-details = Detalhes
activity-export-csv = Exportar como CSV
activity-export-lines = Exportar como JSON Lines

# Who did it.

activity-admin-key = Chave de administração { $name }
activity-api-key = Chave de API { $name }
activity-key = Chave { $name }
activity-not-signed-in = { $address }, sem entrar
activity-operator = Quem opera o servidor

# One act.

activity-program = Programa
activity-about = Tudo sobre { $name }
activity-whole = Como os programas leem

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Organização criada
    [org_user_invite_sent] Convite enviado
    [org_user_invite_re_sent] Convite enviado de novo
    [org_user_invite_updated] Convite alterado
    [org_user_invite_link_shown] Link de convite repassado
    [org_user_invite_accepted] Convite aceito
    [org_user_invite_rejected] Convite recusado
    [org_user_invite_deleted] Convite revogado
    [org_user_invite_dismissed] Convite expirado retirado da lista
    [org_user_invite_renewal_asked] Novo convite solicitado
    [org_user_invite_batch_created] Muitos convites criados juntos
    [org_user_invite_batch_undone] Muitos convites desfeitos juntos
    [claude_user_role_updated] Função atribuída
    [org_user_updated] Membro alterado
    [primary_owner_transferred] Propriedade principal transferida
    [org_user_deleted] Membro removido
    [organization_settings_updated] Configurações da organização alteradas
    [group_created] Grupo criado
    [group_updated] Grupo alterado
    [group_deleted] Grupo excluído
    [group_member_added] Adição a um grupo
    [group_member_removed] Remoção de um grupo
    [rbac_role_created] Função personalizada criada
    [rbac_role_updated] Função personalizada alterada
    [rbac_role_deleted] Função personalizada excluída
    [rbac_role_assigned] Função personalizada atribuída
    [rbac_role_unassigned] Função personalizada retirada
    [org_user_trusted_devices_revoked] Membro desconectado de todos os lugares
    [admin_api_key_created] Chave de administração criada
    [admin_api_key_updated] Chave de administração alterada
    [admin_api_key_deleted] Chave de administração revogada
    [platform_api_key_created] Chave de API criada
    [platform_api_key_updated] Chave de API alterada
    [platform_service_account_created] Conta de serviço criada
    [platform_service_account_updated] Conta de serviço alterada
    [platform_service_account_archived] Conta de serviço arquivada
    [platform_service_account_workspace_member_added] Conta de serviço adicionada a um workspace
    [platform_service_account_workspace_member_updated] Função de uma conta de serviço em um workspace alterada
    [platform_service_account_workspace_member_removed] Conta de serviço removida de um workspace
    [access_granted] Programa autorizado
    [access_ended] Acesso de um programa encerrado
    [platform_workspace_created] Workspace criado
    [platform_workspace_updated] Workspace alterado
    [platform_workspace_archived] Workspace arquivado
    [platform_workspace_member_added] Adição a um workspace
    [platform_workspace_member_updated] Função em um workspace alterada
    [platform_workspace_member_removed] Remoção de um workspace
    [platform_workspace_rate_limit_updated] Limite de uso de um workspace alterado
    [platform_workspace_rate_limit_deleted] Limite de uso de um workspace removido
    [magic_link_login_initiated] Entrada solicitada
    [magic_link_login_failed] Falha ao entrar
    [magic_link_login_succeeded] Entrou
    [user_logged_out] Saiu
    [session_revoked] Sessão encerrada
    [webhook_endpoint_created] Endpoint de webhook criado
    [webhook_endpoint_updated] Endpoint de webhook alterado
    [webhook_endpoint_disabled] Endpoint de webhook desativado pelo servidor
    [webhook_endpoint_deleted] Endpoint de webhook excluído
    [webhook_signing_secret_regenerated] Segredo de assinatura de webhook substituído
    [webhook_tested] Teste de webhook enviado
    [webhook_resent] Webhook enviado de novo
    [org_compliance_api_settings_updated] Configurações de conformidade alteradas
    [compliance_api_accessed] Atividade lida por um programa
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Nome
    [description] Descrição
    [role] Função
    [organization_role] Função na organização
    [workspace_role] Função no workspace
    [status] Status
    [state] Status
    [secret] Segredo
    [url] URL
    [enabled_events] Eventos
    [expires_at] Expiração
    [rbac_group_ids] Grupos
    [workspaces] Workspaces
    [display_color] Cor
    [default_inference_geo] Região padrão
    [allowed_inference_geos] Regiões permitidas
    [tags] Etiquetas
    [invites_allowed_domains_only] Só domínios permitidos
    [allowed_domains] Domínios permitidos
    [invites_verified_domains_only] Só domínios verificados
    [verified_domains] Domínios verificados
    [has_directory] Um diretório decide quem é membro
    [invite_links_allowed] Links podem ser repassados
    [disabled_betas] Betas desativados
    [mail_language] Idioma dos e-mails
    [mail_sender_name] Nome do remetente
    [mail_reply_to] Respostas vão para
    [mail_accent_color] Cor do botão
    [mail_note] Uma linha sua
   *[other] { $field }
 }
activity-limit = Limite ({ $what })
activity-value = { $value ->
    [true] Ativado
    [false] Desativado
    [enabled] Ativado
    [disabled] Desativado
   *[other] { $value }
 }
