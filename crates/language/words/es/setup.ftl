# The first minutes of a server.

setup-title = Configuración inicial
setup-heading = Configurar Admit
setup-words = Pon nombre a tu organización y a su primer administrador. Ese eres tú.
setup-organization = Nombre de la organización
setup-kind = Tipo de organización
setup-platform = Plataforma
setup-platform-words = Para desarrolladores: espacios de trabajo, claves de API y roles como Desarrollador y Facturación.
setup-enterprise = Empresa
setup-enterprise-words = Para el personal de una empresa: propietarios, grupos y roles personalizados.
setup-your-name = Tu nombre
setup-your-address = Tu dirección de correo
setup-your-address-hint = Iniciarás sesión con esta dirección.
setup-create = Crear organización
setup-enter-address = Introduce una dirección de correo: { $problem }.
setup-key-title = Tu clave de administración
setup-ready = Todo listo en { $organization }
setup-key-words = Esta es tu clave de administración. Da acceso a toda la API de administración y solo se muestra esta vez: guárdala donde guardes tus secretos.
setup-key = Clave de administración
setup-try = Probar
setup-to-members = Continuar a Miembros

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Introduce el nombre de la organización.
       *[person] Introduce tu nombre.
     }
    [too_long] { $which ->
        [organization] Acorta el nombre de la organización a un máximo de { $limit } caracteres.
       *[person] Acorta tu nombre a un máximo de { $limit } caracteres.
     }
   *[unprintable] { $which ->
        [organization] Introduce el nombre de la organización con caracteres que se puedan mostrar.
       *[person] Introduce tu nombre con caracteres que se puedan mostrar.
     }
 }
