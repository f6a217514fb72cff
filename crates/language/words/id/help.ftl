# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Pusat Bantuan
help-welcome = Apa yang bisa kami bantu?
help-lead = Semua tentang undangan, anggota, peran, ruang kerja, dan kunci.
help-console = Buka Konsol
help-search = Cari
help-search-label = Cari di Pusat Bantuan
help-search-example = Cari tugas, kata, atau kode kesalahan
help-suggestions = Saran
help-place = Posisi Anda
help-contents = Di halaman ini
help-related = Artikel terkait
help-neighbours = Lainnya di bagian ini
help-previous = Sebelumnya
help-next = Berikutnya
help-not-translated = Artikel ini belum ada dalam bahasa Anda, jadi Anda membacanya dalam bahasa Inggris.
help-unknown = Artikel itu tidak ada
help-unknown-lead = Mungkin namanya sudah berubah. Cari yang Anda perlukan, atau lihat semua artikel.
help-all = Semua artikel
help-results = Hasil pencarian
help-nothing-asked = Apa yang Anda cari?
help-nothing-asked-lead = Ketik beberapa kata di atas: tugas, kata dari sebuah pesan, atau kode kesalahan.
help-nothing-found-lead = Coba kata yang lebih sedikit atau kata lain: yang ingin Anda lakukan, atau kata dari pesan yang Anda lihat. Mulailah dari sini:
help-corrected = Tidak ada artikel yang memuat “{ $asked }”; artikel ini memuat “{ $instead }”.
help-question = Apakah ini menjawab pertanyaan Anda?
help-yes = Ya
help-partly = Sebagian
help-no = Tidak
help-thanks = Terima kasih. Jawaban Anda membantu kami memperbaikinya.
help-thanks-for-words = Terima kasih. Tulisan Anda sudah disimpan.
help-comment = Apa yang kurang, atau apa yang membantu?
help-send = Kirim
help-readers = Admin { $organization } membacanya, tanpa nama Anda.
help-answers = Jawaban bantuan
help-answers-lead = Apakah artikel Pusat Bantuan menjawab pertanyaan orang.
help-answers-none = Belum ada yang menjawab
help-answers-none-lead = Di bawah setiap artikel Pusat Bantuan, pembaca ditanya apakah artikel itu membantu. Jawabannya muncul di sini.
help-article = Artikel
help-everybody = Semua orang di server ini
help-comments = Tulisan para anggota
help-comments-none = Belum ada yang menulis apa pun di organisasi ini.
help-section = { $section ->
    [inviting] Mengundang orang
    [members] Anggota dan peran
    [signing-in] Masuk
    [workspaces] Ruang kerja
    [keys] Kunci
    [organization] Organisasi Anda
    [programs] Program dan otomatisasi
    [running] Menjalankan server
   *[errors] Penjelasan kesalahan
 }
help-found = { $count ->
    [0] Tidak ada hasil untuk “{ $query }”
   *[other] { $count } artikel untuk “{ $query }”
 }
