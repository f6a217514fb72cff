# The frame of the Help Center. Its articles are in crates/web/help.

help-title = 도움말 센터
help-welcome = 무엇을 도와드릴까요?
help-lead = 초대, 멤버, 역할, 워크스페이스, 키에 관한 모든 것.
help-console = 콘솔 열기
help-search = 검색
help-search-label = 도움말 센터 검색
help-search-example = 할 일, 단어 또는 오류 코드로 검색
help-suggestions = 추천
help-place = 현재 위치
help-contents = 이 페이지의 내용
help-related = 관련 문서
help-neighbours = 이 섹션의 다른 문서
help-previous = 이전
help-next = 다음
help-not-translated = 이 문서는 아직 한국어로 제공되지 않아 영어로 표시됩니다.
help-unknown = 해당 문서가 없습니다
help-unknown-lead = 이름이 바뀌었을 수 있습니다. 필요한 내용을 검색하거나 모든 문서를 살펴보세요.
help-all = 모든 문서
help-results = 검색 결과
help-nothing-asked = 무엇을 찾으시나요?
help-nothing-asked-lead = 위에 단어를 입력하세요. 할 일, 메시지에 나온 단어 또는 오류 코드도 됩니다.
help-nothing-found-lead = 단어를 줄이거나 바꿔 보세요. 하려는 일이나 화면에 보이는 메시지의 단어가 좋습니다. 다음 문서로 시작해 보세요:
help-corrected = “{ $asked }”이(가) 있는 문서는 없습니다. 다음 문서에는 “{ $instead }”이(가) 있습니다.
help-question = 궁금한 점이 해결되었나요?
help-yes = 예
help-partly = 일부
help-no = 아니요
help-thanks = 감사합니다. 보내 주신 답변은 개선에 활용됩니다.
help-thanks-for-words = 감사합니다. 작성하신 내용을 저장했습니다.
help-comment = 부족했던 점이나 도움이 된 점을 알려 주세요
help-send = 보내기
help-readers = { $organization } 관리자가 읽으며, 이름은 표시되지 않습니다.
help-answers = 도움말 피드백
help-answers-lead = 도움말 센터 문서가 궁금한 점을 해결했는지 보여 줍니다.
help-answers-none = 아직 답변이 없습니다
help-answers-none-lead = 도움말 센터의 각 문서 아래에서 도움이 되었는지 묻습니다. 답변이 여기에 표시됩니다.
help-article = 문서
help-everybody = 이 서버의 모든 사람
help-comments = 멤버의 의견
help-comments-none = 이 조직에서는 아직 아무도 의견을 남기지 않았습니다.
help-section = { $section ->
    [inviting] 사람 초대하기
    [members] 멤버와 역할
    [signing-in] 로그인
    [workspaces] 워크스페이스
    [keys] 키
    [organization] 내 조직
    [programs] 프로그램과 자동화
    [running] 서버 운영
   *[errors] 오류 설명
 }
help-found = { $count ->
    [0] “{ $query }”에 대한 결과가 없습니다
   *[other] “{ $query }”에 대한 문서 { $count }개
 }
