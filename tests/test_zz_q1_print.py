import pytest, tests.test_conversation_walk as w
async def test_print(tmp_path, monkeypatch):
    from tests.rehearsal import rehearse
    async with rehearse(tmp_path) as r:
        async def no(*a,**k): return None
        monkeypatch.setattr("answers.study.Study.draw", no)
        p=await r.acquainted("ru",region="akmola")
        for l,d,words in await w.walk(p): print("##",l,"|",d,"|",words[:700].replace("\n"," / "))
        print(len(p.messages))
