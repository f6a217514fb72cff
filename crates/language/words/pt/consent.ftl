# Letting programs in.

consent-title = Autorizar { $program }
consent-question = Autorizar { $program }?
consent-words = Um programa neste computador pede para agir por você, <strong>{ $address }</strong>. Autorize somente se foi você quem acabou de iniciá-lo.
consent-words-elsewhere = Um programa em outro lugar pede para agir por você, <strong>{ $address }</strong>.
consent-allow = Autorizar
consent-deny = Não autorizar
consent-organization = Organização
consent-may = Ele pode
consent-may-words = fazer pela API tudo o que você pode fazer na organização: membros, workspaces, chaves, contas de serviço
consent-for = Duração
consent-for-words = enquanto for usado, com no máximo 30 dias entre dois usos; até que você o desconecte
consent-nothing = Você entrou como <strong>{ $address }</strong> e não gerencia nenhuma organização pela qual ele possa agir.
consent-code = Código
consent-asked-at = Pedido em
consent-from = De
consent-caution = Autorize somente se foi você quem o iniciou e se ele mostra este código. Se alguém passou o código a você, não autorize.
consent-device-title = Autorizar um programa
consent-device-words = Digite o código que o programa mostra.
consent-wrong-code = Nenhum programa aguarda com este código. Confira as letras; um código vale por 15 minutos e só pode ser respondido uma vez.
consent-allowed = Programa autorizado
consent-allowed-words = O programa continua sozinho em alguns segundos. Você pode fechar esta página.
consent-denied = Programa não autorizado
consent-denied-words = O programa será avisado. Você pode fechar esta página.
consent-malformed = Não é possível autorizar este programa
consent-malformed-words = Nada foi alterado, porque o pedido { $problem ->
    [twice] traz uma informação repetida
    [client] não diz de qual programa se trata ou indica um que não é conhecido aqui
    [redirect] quer a resposta em um endereço que não fica no seu próprio computador
   *[state] traz um <code>state</code> com mais de 256 caracteres
 }.
