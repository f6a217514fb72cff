# Letting programs in.

consent-title = Izinkan { $program }
consent-question = Izinkan { $program }?
consent-words = Sebuah program di komputer ini meminta izin untuk bertindak atas nama Anda, <strong>{ $address }</strong>. Izinkan hanya jika Anda sendiri baru saja menjalankannya.
consent-words-elsewhere = Sebuah program di tempat lain meminta izin untuk bertindak atas nama Anda, <strong>{ $address }</strong>.
consent-allow = Izinkan
consent-deny = Jangan izinkan
consent-organization = Organisasi
consent-may = Izin
consent-may-words = semua yang boleh Anda lakukan di sana melalui API: anggota, ruang kerja, kunci, akun layanan
consent-for = Masa berlaku
consent-for-words = selama digunakan, dengan jeda paling lama 30 hari; sampai Anda mengeluarkan program dari akun
consent-nothing = Anda masuk sebagai <strong>{ $address }</strong>, dan tidak mengelola organisasi tempat program ini dapat bertindak.
consent-code = Kode
consent-asked-at = Waktu permintaan
consent-from = Asal
consent-caution = Izinkan hanya jika Anda sendiri yang menjalankannya dan program menampilkan kode ini. Jika kode ini diberikan orang lain, jangan izinkan.
consent-device-title = Izinkan program
consent-device-words = Ketik kode yang ditampilkan program.
consent-wrong-code = Tidak ada program yang menunggu dengan kode ini. Periksa hurufnya; kode berlaku selama 15 menit dan hanya untuk satu kali.
consent-allowed = Akses diizinkan
consent-allowed-words = Program akan berlanjut sendiri dalam beberapa detik. Anda dapat menutup halaman ini.
consent-denied = Akses tidak diizinkan
consent-denied-words = Program akan diberi tahu. Anda dapat menutup halaman ini.
consent-malformed = Program ini tidak dapat diizinkan
consent-malformed-words = Tidak ada yang diubah, karena { $problem ->
    [twice] permintaannya memuat hal yang sama dua kali
    [client] program tidak menyebutkan identitasnya, atau tidak dikenal di sini
    [redirect] program meminta jawaban dikirim ke luar komputer Anda
   *[state] <code>state</code> lebih dari 256 karakter
 }.
