# The signed-in person's own pages.

organizations-title = Organisasi Anda
organizations-none = Belum ada organisasi
organizations-none-words = Anda masuk sebagai <strong>{ $address }</strong>, yang bukan anggota organisasi mana pun. Minta seseorang di organisasi tujuan untuk mengundang alamat ini.
organizations-choose = Pilih organisasi
organizations-signed-in-as = Anda masuk sebagai <strong>{ $address }</strong>.
sessions-title = Sesi
sessions-sub = Tempat Anda masuk. Akhiri sesi yang tidak Anda kenali.
sessions-this = Sesi ini
# $at is a moment.
sessions-last-used = Terakhir digunakan { $at }
sessions-began = Dimulai { $at }
sessions-end = Akhiri sesi
sessions-end-of = Akhiri sesi { $browser }, { $ip }
start-welcome = Selamat datang di { $organization }
start-words = Anda sudah menjadi anggota. Tidak ada lagi yang perlu dilakukan.
start-role = Peran Anda
start-signed-in-as = Masuk sebagai
start-hint = Peran dan keanggotaan Anda dikelola oleh admin organisasi.
account-title = Akun
account-sub = Nama Anda dan cara Anda membaca Admit
account-name = Nama
account-name-hint = Terlihat oleh anggota lain di organisasi Anda.
account-language-hint = Untuk semua halaman dan email yang Anda terima.
account-language-browser = Sesuai peramban
account-theme = Warna
account-theme-system = Sesuai perangkat
account-theme-light = Terang
account-theme-dark = Gelap
account-save = Simpan
my-invites-title = Undangan
my-invites-sub = Organisasi yang mengundang Anda bergabung
my-invites-none = Tidak ada undangan yang menunggu
my-invites-none-words = Saat sebuah organisasi mengundang <strong>{ $address }</strong>, Anda dapat menerima atau menolaknya di sini.
my-invites-accept = Terima
