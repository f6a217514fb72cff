# Pages for what went wrong.

error-start-page = Ir para a página inicial
error-request-id = ID da solicitação
error-bad-request = Algo se perdeu no envio
error-bad-request-words = O formulário chegou incompleto. Volte, recarregue a página e tente novamente.
error-forbidden = Você não pode fazer isso aqui
error-forbidden-words = Sua função não permite isso, ou outro site enviou este formulário. Recomece pelas nossas próprias páginas; um administrador da organização pode ajudar.
error-not-found = Não há nada aqui
error-not-found-words = A página pode ter mudado de lugar ou pertence a uma organização da qual você não é membro.
error-setup-link-ended = Este link de configuração não funciona mais
error-setup-link-ended-words = Ele funciona uma única vez. Se nada foi configurado ainda, abra o link mais recente no log do servidor.
error-unavailable = Uma pequena pausa, por favor
error-unavailable-words = O servidor não consegue salvar nada neste momento. Nada foi alterado; tente novamente daqui a pouco.
error-outcome-unknown = Isso pode ter funcionado
error-outcome-unknown-words = O servidor não soube se sua alteração foi salva. Confira e, se ela não estiver lá, faça-a de novo: repetir não causa problemas.
error-too-many = Uma pequena pausa, por favor
error-too-many-words = Foram muitas tentativas em pouco tempo. Você poderá tentar de novo em { $unit ->
    [day] { $count ->
        [one] { $count } dia
       *[other] { $count } dias
     }
    [hour] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
     }
    [minute] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
     }
   *[second] { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
     }
 }.
error-failed = Algo deu errado do nosso lado
error-failed-words = Nada do que você digitou causou isso. Tente novamente daqui a pouco; se continuar, informe ao seu administrador o ID da solicitação abaixo.
