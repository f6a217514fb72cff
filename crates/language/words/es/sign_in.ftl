# Signing in by mail.

sign-in-title = Iniciar sesión
sign-in-words = Te enviamos por correo un código y un enlace, así que no necesitas contraseña.
sign-in-to-invitation = Después pasarás a tu invitación.
sign-in-address = Dirección de correo
sign-in-enter-address = Introduce tu dirección de correo: { $problem }.
code-title = Introduce tu código
code-heading = Revisa tu correo
code-words = Si <strong>{ $address }</strong> tiene una cuenta, un código y un enlace van en camino a esa dirección. Ambos son válidos durante diez minutos.
code-label = Código de seis dígitos
code-hint = Seis dígitos
code-wrong = Ese no es el código que enviamos. Revisa los dígitos e inténtalo de nuevo.
code-nothing-arrived = ¿No ha llegado nada? Busca en el correo no deseado o
code-another-address = usa otra dirección
link-heading = Iniciar sesión en Admit
link-words = Continúa solo si fuiste tú quien lo solicitó.
link-account = Cuenta
link-asked-for = Solicitado el
link-from = Desde
link-elsewhere = Esto se solicitó en otro navegador. Si no era el tuyo, cierra esta página.
sign-in-not-valid = Esto no sirve para iniciar sesión
sign-in-not-valid-words = Los enlaces y los códigos solo se pueden usar una vez, durante diez minutos, y solo valen los más recientes. Un código funciona en el navegador que lo solicitó y deja de valer tras cinco intentos fallidos. Solicita uno nuevo aquí.
sign-in-too-many = Demasiados códigos incorrectos
sign-in-too-many-words = Ese código ya no funciona, para proteger tu cuenta. Solicita uno nuevo.
sign-in-again = Empezar de nuevo
