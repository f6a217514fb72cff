# Settings > Mailbox.

mailbox-title = 메일함
mailbox-sub = 메일 서버가 설정되어 있지 않아 메일을 보내지 않고 여기에 보관합니다.
mailbox-empty = 아직 메일이 없습니다
mailbox-empty-words = 누군가를 초대하면 링크가 포함된 초대 메일이 여기에 표시됩니다.
mailbox-found = { $count ->
   *[other] 메일 { $count }통 표시됨
 }
mailbox-to-members = 멤버 페이지로 이동
mailbox-from = 보낸 사람
mailbox-to = 받는 사람
mailbox-date = 날짜
mailbox-copy-link = 링크 복사
mailbox-open-invitation = 초대 열기
mailbox-open-members = 멤버 페이지 열기
