# Pages for what went wrong.

error-start-page = Buka halaman awal
error-request-id = ID permintaan
error-bad-request = Data tidak terkirim
error-bad-request-words = Formulir yang diterima tidak lengkap. Kembali, muat ulang halaman, lalu coba lagi.
error-forbidden = Anda tidak dapat melakukan ini di sini
error-forbidden-words = Peran Anda tidak mengizinkannya, atau formulir ini dikirim dari situs lain. Mulai lagi dari halaman Admit; admin organisasi dapat membantu.
error-not-found = Halaman tidak ditemukan
error-not-found-words = Halaman mungkin sudah dipindahkan, atau milik organisasi yang tidak Anda ikuti.
error-setup-link-ended = Tautan penyiapan ini tidak berlaku lagi
error-setup-link-ended-words = Tautan hanya berlaku satu kali. Jika penyiapan belum dilakukan, buka tautan terbaru di log server.
error-unavailable = Mohon tunggu sebentar
error-unavailable-words = Server sedang tidak dapat menyimpan data. Tidak ada yang diubah; coba lagi sebentar lagi.
error-outcome-unknown = Perubahan mungkin sudah tersimpan
error-outcome-unknown-words = Server tidak dapat memastikan apakah perubahan Anda tersimpan. Periksa hasilnya, dan jika belum ada, ulangi: melakukannya dua kali tidak menimbulkan masalah.
error-too-many = Mohon tunggu sebentar
error-too-many-words = Terlalu banyak percobaan dalam waktu singkat. Coba lagi dalam { $unit ->
    [day] { $count ->
       *[other] { $count } hari
     }
    [hour] { $count ->
       *[other] { $count } jam
     }
    [minute] { $count ->
       *[other] { $count } menit
     }
   *[second] { $count ->
       *[other] { $count } detik
     }
 }.
error-failed = Terjadi masalah di server kami
error-failed-words = Ini bukan karena data yang Anda masukkan. Coba lagi sebentar lagi; jika masih terjadi, sampaikan ID permintaan di bawah ini kepada admin Anda.
