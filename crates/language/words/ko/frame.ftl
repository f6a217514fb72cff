# What every page has around its content.

frame-home = Admit 시작 페이지
frame-skip = 본문으로 건너뛰기
frame-switch-organization = 조직 전환
frame-organizations = 조직
frame-settings = 설정
frame-account = 내 계정
frame-no-answer = 서버가 응답하지 않습니다
frame-no-answer-words = 연결을 확인하고 다시 시도하세요. 입력한 내용은 사라지지 않았습니다.
frame-help = 도움말
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (새 탭에서 열림)
# A link from a refusal to the article about it.
frame-explain = 자세한 설명
frame-language = 언어
frame-apply = 적용

# Buttons and small words that many pages share.

act-cancel = 취소
act-continue = 계속
act-copy = 복사
act-copied = 복사됨
act-done = 완료
act-filter = 필터
act-remove = 제거
act-revoke = 철회
act-sign-in = 로그인
act-sign-out = 로그아웃
pages-label = 페이지
pages-previous = 이전
pages-next = 다음
pages-search-further = 아직 검색하지 않은 항목이 있습니다. 이 페이지에서는 목록의 일부만 검색했습니다.
pages-search-on = 계속 검색
lists-search-name = 이름으로 검색
lists-search-endpoint = 이름 또는 URL로 검색
lists-nothing = 일치하는 항목이 없습니다
lists-nothing-words = 다른 검색어를 사용하거나 필터를 해제하세요.
lists-show-all = 모두 보기
problems-heading = 다음 내용을 확인해 주세요
seen-changed = 편집하는 동안 다른 사람이 변경했습니다
seen-decide = 현재 설정된 값입니다. 입력한 내용은 양식에 그대로 남아 있습니다. 저장하면 이 값이 입력한 내용으로 바뀌고, 취소하면 그대로 유지됩니다.
seen-nothing = (없음)
field-optional = 선택 사항
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser }({ $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 })
browser-unknown = 알 수 없는 브라우저
address-unknown = 알 수 없음

# What has just been done, above the next page.

done-invited = 새 초대를 보내고 있습니다.
done-not-invited = 초대하지 않았습니다. 이 주소는 이미 멤버이거나 대기 중인 초대가 있습니다.
done-revoked = 초대를 철회했습니다. 링크는 더 이상 사용할 수 없습니다.
done-taken-off = 만료된 초대를 목록에서 제거했습니다.
done-role-changed = 역할을 변경했습니다.
done-removed = 멤버를 제거했습니다.
done-session-ended = 세션을 종료했습니다.
done-joined = 환영합니다. 이제 조직의 멤버입니다.
done-account-saved = 계정을 저장했습니다.
