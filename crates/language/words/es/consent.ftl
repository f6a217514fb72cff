# Letting programs in.

consent-title = Autorizar { $program }
consent-question = ¿Autorizar { $program }?
consent-words = Un programa de este equipo pide actuar en tu nombre (<strong>{ $address }</strong>). Autorízalo solo si acabas de iniciarlo tú.
consent-words-elsewhere = Un programa de otro dispositivo pide actuar en tu nombre (<strong>{ $address }</strong>).
consent-allow = Autorizar
consent-deny = No autorizar
consent-organization = Organización
consent-may = Puede
consent-may-words = hacer todo lo que tú puedes hacer allí mediante la API: miembros, espacios de trabajo, claves, cuentas de servicio
consent-for = Duración
consent-for-words = mientras se use, con un máximo de 30 días entre dos usos; hasta que cierres su sesión
consent-nothing = Has iniciado sesión como <strong>{ $address }</strong> y no gestionas ninguna organización para la que pueda actuar.
consent-code = Código
consent-asked-at = Solicitado el
consent-from = Desde
consent-caution = Autorízalo solo si lo has iniciado tú y muestra este código. Si alguien te ha dado el código, no lo autorices.
consent-device-title = Autorizar un programa
consent-device-words = Escribe el código que te muestra el programa.
consent-wrong-code = Ningún programa espera con este código. Revisa las letras; un código es válido durante 15 minutos y solo se puede usar una vez.
consent-allowed = Programa autorizado
consent-allowed-words = El programa continuará por sí solo en unos segundos. Puedes cerrar esta página.
consent-denied = Programa no autorizado
consent-denied-words = Se ha informado al programa. Puedes cerrar esta página.
consent-malformed = No se puede autorizar este programa
consent-malformed-words = No se ha cambiado nada, porque { $problem ->
    [twice] el programa repite un mismo dato
    [client] el programa no dice cuál es, o nombra uno que no se conoce aquí
    [redirect] el programa quiere la respuesta en un lugar que no está en tu propio equipo
   *[state] su <code>state</code> tiene más de 256 caracteres
 }.
