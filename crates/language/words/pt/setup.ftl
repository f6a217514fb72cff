# The first minutes of a server.

setup-title = Configurar
setup-heading = Configurar o Admit
setup-words = Dê um nome à sua organização e informe quem é o primeiro administrador: você.
setup-organization = Nome da organização
setup-kind = Tipo de organização
setup-platform = Platform
setup-platform-words = Para quem desenvolve: workspaces, chaves de API, funções como desenvolvedor e faturamento.
setup-enterprise = Enterprise
setup-enterprise-words = Para as pessoas de uma empresa: proprietários, grupos e funções personalizadas.
setup-your-name = Seu nome
setup-your-address = Seu endereço de e-mail
setup-your-address-hint = Você entra com este endereço.
setup-create = Criar organização
setup-enter-address = Digite um endereço de e-mail: { $problem }.
setup-key-title = Sua chave de administração
setup-ready = Tudo pronto para { $organization }
setup-key-words = Esta é sua chave de administração. Ela dá acesso a toda a API Admin e só é mostrada desta vez: guarde-a onde você guarda segredos.
setup-key = Chave de administração
setup-try = Experimentar
setup-to-members = Ir para Membros

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Digite o nome da organização.
       *[person] Digite seu nome.
     }
    [too_long] { $which ->
        [organization] Encurte o nome da organização para no máximo { $limit } caracteres.
       *[person] Encurte seu nome para no máximo { $limit } caracteres.
     }
   *[unprintable] { $which ->
        [organization] Digite o nome da organização com caracteres que possam ser exibidos.
       *[person] Digite seu nome com caracteres que possam ser exibidos.
     }
 }
