# Signing in by mail.

sign-in-title = Entrar
sign-in-words = Enviamos um código e um link por e-mail; não é preciso ter senha.
sign-in-to-invitation = Depois de entrar, você segue para o seu convite.
sign-in-address = Endereço de e-mail
sign-in-enter-address = Digite seu endereço de e-mail: { $problem }.
code-title = Digite o código
code-heading = Confira seu e-mail
code-words = Se <strong>{ $address }</strong> tiver uma conta, um código e um link estão a caminho. Ambos valem por dez minutos.
code-label = Código de seis dígitos
code-hint = Seis dígitos
code-wrong = Este não é o código que enviamos. Confira os dígitos e tente novamente.
code-nothing-arrived = Não chegou nada? Procure no lixo eletrônico ou
code-another-address = use outro endereço
link-heading = Entrar no Admit
link-words = Continue somente se foi você quem pediu isto.
link-account = Conta
link-asked-for = Pedido em
link-from = De
link-elsewhere = Isto foi pedido em outro navegador. Se não era o seu, feche esta página.
sign-in-not-valid = Isto não serve para entrar
sign-in-not-valid-words = Links e códigos funcionam uma única vez, por dez minutos, e só os mais recentes. Um código funciona no navegador que o pediu e deixa de valer após cinco tentativas erradas. Peça um novo aqui.
sign-in-too-many = Muitos códigos errados
sign-in-too-many-words = Para proteger sua conta, esse código não funciona mais. Peça um novo.
sign-in-again = Recomeçar
