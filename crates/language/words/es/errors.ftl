# Pages for what went wrong.

error-start-page = Ir a la página de inicio
error-request-id = ID de la solicitud
error-bad-request = No ha llegado bien
error-bad-request-words = El formulario ha llegado incompleto. Vuelve atrás, recarga la página e inténtalo de nuevo.
error-forbidden = No puedes hacer esto aquí
error-forbidden-words = Tu rol no lo permite, o este formulario se ha enviado desde otro sitio. Empieza de nuevo desde nuestras propias páginas; un administrador de la organización puede ayudarte.
error-not-found = Aquí no hay nada
error-not-found-words = Puede que la página se haya movido o que sea de una organización de la que no eres miembro.
error-setup-link-ended = Este enlace de configuración ya no funciona
error-setup-link-ended-words = Solo se puede usar una vez. Si aún no se ha configurado nada, abre el enlace más reciente del registro del servidor.
error-unavailable = Un momento, por favor
error-unavailable-words = El servidor no puede guardar nada en este momento. No se ha cambiado nada; inténtalo de nuevo en un momento.
error-outcome-unknown = Puede que haya funcionado
error-outcome-unknown-words = El servidor no ha llegado a saber si tu cambio se ha guardado. Compruébalo y, si no está, hazlo de nuevo: no pasa nada por hacerlo dos veces.
error-too-many = Un momento, por favor
error-too-many-words = Ha habido demasiados intentos en poco tiempo. Podrás volver a intentarlo en { $unit ->
    [day] { $count ->
        [one] { $count } día
       *[other] { $count } días
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
error-failed = Algo ha fallado por nuestra parte
error-failed-words = No se debe a nada que hayas escrito. Inténtalo de nuevo en un momento; si el problema continúa, indica a tu administrador el ID de la solicitud que aparece abajo.
