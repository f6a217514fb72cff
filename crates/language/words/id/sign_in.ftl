# Signing in by mail.

sign-in-title = Masuk
sign-in-words = Kami mengirim kode dan tautan ke email Anda, jadi kata sandi tidak diperlukan.
sign-in-to-invitation = Setelah masuk, Anda akan diarahkan ke undangan.
sign-in-address = Alamat email
sign-in-enter-address = Masukkan alamat email Anda: { $problem }.
code-title = Masukkan kode
code-heading = Periksa email Anda
code-words = Jika <strong>{ $address }</strong> memiliki akun, kode dan tautan sedang dikirim ke sana. Keduanya berlaku selama sepuluh menit.
code-label = Kode enam digit
code-hint = Enam digit
code-wrong = Kode ini bukan yang kami kirim. Periksa angkanya, lalu coba lagi.
code-nothing-arrived = Belum menerima apa pun? Periksa folder spam, atau
code-another-address = gunakan alamat lain
link-heading = Masuk ke Admit
link-words = Lanjutkan hanya jika Anda sendiri yang memintanya.
link-account = Akun
link-asked-for = Waktu permintaan
link-from = Asal
link-elsewhere = Permintaan ini berasal dari browser lain. Jika itu bukan milik Anda, tutup halaman ini.
sign-in-not-valid = Tautan atau kode ini tidak dapat digunakan untuk masuk
sign-in-not-valid-words = Tautan dan kode berlaku satu kali selama sepuluh menit, dan hanya yang terbaru. Kode hanya berlaku di browser yang memintanya, dan tidak berlaku lagi setelah lima kali salah. Minta yang baru di sini.
sign-in-too-many = Terlalu banyak kode yang salah
sign-in-too-many-words = Kode itu tidak berlaku lagi untuk menjaga keamanan akun Anda. Minta kode baru.
sign-in-again = Mulai lagi
