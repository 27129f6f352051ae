"""Which Japanese words and endings turn, weaken or repeat what is said?

No blanks part the words: a run of kanji or katakana counts as one word, kana are cut at what stands
here. Source of every table: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.vocabulary import Vocabulary

SYNONYMS = """
発表 公表 明らかに
述べ 語っ 話し 言っ コメント
延期 先送り
開始 始ま スタート
開業 開店 オープン
閉鎖 閉店
会見 記者会見
増加 増え 上昇 上がっ
減少 減っ 減り 低下 下がっ
死亡 死去 亡くな
死者 犠牲者
負傷 けが 怪我
けが人 負傷者
逮捕 拘束
警察 警察当局
病院 医療機関
学校 校舎
生徒 児童
教師 教員 先生
政府 当局
会社 企業
社長 代表 トップ
住民 市民 地元住民
約 およそ 大体 ほぼ
直ちに すぐに 即座に
現在 今 目下
原因 理由
事故 トラブル
火災 火事
洪水 水害 浸水
大雨 豪雨
地震 揺れ
調査 検査 点検
判明 発覚 分か
発生 起き
開催 実施 行わ
終了 終わ
中止 取りやめ キャンセル
承認 可決 認め
拒否 拒ん 断っ
要求 要請 求め
購入 買い 買っ
販売 売り 売っ
建設 建て
修理 修繕 補修
破損 損傷 壊れ
支援 援助 助け
救助 救出
避難 退避
影響 打撃
重要 大切 主要
深刻 重大
困難 難し
問題 課題
方法 やり方
計画 予定 プラン
会議 会合
首相 総理 総理大臣
責任者 担当者 関係者
専門家 識者 有識者
従業員 社員 職員
客 利用者 来場者
自動車 車 車両
子ども 子供 児童
高齢者 お年寄り
男性 男
女性 女
記者 ジャーナリスト
報道 報じ 伝え
声明 コメント
合意 協定
価格 値段 料金
費用 経費
給料 賃金
再び 改めて
全て すべて 全部
多く 多数 大勢
一部 いくつか
毎日 連日
使用 利用
参加 出席
到着 着い
行方不明 不明
患者 病人
薬 医薬品
場所 地点
地域 地区
試合 ゲーム
優勝 制覇
選手 プレーヤー
"""

OPPOSITES = """
増加 増え 上昇 上がっ 高ま 増 | 減少 減っ 減り 低下 下がっ 減
賛成 支持 | 反対 批判
承認 可決 認め 受け入れ | 拒否 否決 拒ん 断っ 否認
肯定 認め | 否定
開き 開い 開業 再開 開放 | 閉じ 閉鎖 閉め 休業 閉館
勝利 勝っ 優勝 | 敗北 敗れ 負け
有罪 | 無罪
合法 | 違法 不法
安全 | 危険
多い 多く | 少ない 少なく
高い 高く | 低い 低く
大きい 大きな | 小さい 小さな
良い 改善 好転 | 悪い 悪化
前 以前 | 後 以後
禁止 | 許可 容認
開始 始ま | 終了 終わ
成功 | 失敗
入っ 入場 | 出 退場
味方 | 敵
簡単 容易 | 困難
延長 拡大 | 短縮 縮小
有料 | 無料
公開 | 非公開
十分 | 不十分 不足
全員 全て | 一部
午前 | 午後
北 | 南
東 | 西
右 | 左
黒字 | 赤字
軽傷 | 重傷
与党 | 野党
可能 | 不可能
"""

TAGS = {
    "hedge": """
    かもしれない 可能性 とみられ とみられる おそらく 恐らく 多分 たぶん ようだ らしい そうだ 疑い
    見通し 見込み とされる
    推定 だろう でしょう 見られ 見られる もし 容疑 とみて 思われ 恐れ という
    """,
    "negation": "ない なかっ なく ず ません ぬ 無 未 非 ませんでした なし",
    "modal:obligation": "なければならない べき 必要 義務 ねばならない なければ",
    "modal:permission": "できる できます ことができ てもよい",
    "modal:recommendation": "べきだ 望ましい",
    "status:planned": "予定 計画 方針 検討 つもり 見込み 目指",
    "status:done": "すでに 既に",
    "status:attempted": "試み",
    "quantity:all": "全て すべて 全員 全 全部 常に",
    "quantity:most": "大半 ほとんど 大部分 過半数",
    "quantity:many": "多く 多数 大勢",
    "quantity:some": "一部 いくつか 数人 何人か",
    "quantity:only": "だけ のみ しか",
    "approximation": "約 およそ ほぼ 以上 以下 未満 超 少なくとも 前後 余り 程度",
    "timing": "前に 後に まで から 以前 以後 以降 中に",
    "relative_day": "今日 昨日 明日 きょう きのう あす 一昨日 翌日 前日 同日",
    "cue": """
    述べ 話し 語っ 語り 言っ 発表 指摘 強調 主張 説明 明らかに 報じ 伝え 認め 否定 答え コメント
    訴え 批判 警告 よると 述べた
    話した 語った 話す
    """,
    "loaded": "主張 認め 否定 訴え 非難 反論 言い張",
    "discourse": """
    また さらに しかし だが 一方 なお そして そのため ただ このため とても 非常に まず つまり
    """,
    "function": """
    は が を に へ と で の も や か ね よ し た だ て い る れ な な され され した して する
    します しました ます ました です
    でした である いる いた ている ていた った って から まで より として について によって による
    において など この その
    あの これ それ ここ そこ こと もの ため と共に られ れる 人 名 件 回 私 彼 彼女 私たち られる
    なっ なり なる なった
    """,
    "complementizer": "と",
    "after_name": """
    さん 氏 容疑者 被告 市長 社長 選手 首相 知事 教授 大臣 議員 会長 署長 監督 ちゃん 君 様
    """,
    "third_person": "彼 彼女",
}

JAPANESE = Vocabulary(
    synonyms=SYNONYMS,
    opposites=OPPOSITES,
    tags=TAGS,
    numbers="二 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9 十 10 半 0.5",
    multipliers="十 10 百 100 千 1000 万 10000 億 100000000 兆 1000000000000",
    units="""
    秒 duration 1
    分 duration 60
    分間 duration 60
    時間 duration 3600
    日 duration 86400
    日間 duration 86400
    週間 duration 604800
    月 month 1
    か月 month 1
    カ月 month 1
    ヶ月 month 1
    年 month 12
    年間 month 12
    % percent 1
    パーセント percent 1
    キロメートル length 1000
    キロ length 1000
    メートル length 1
    トン mass 1000
    円 yen 1
    ドル dollar 1
    ユーロ euro 1
    """,
    weekdays="""
    月曜日 月曜
    火曜日 火曜
    水曜日 水曜
    木曜日 木曜
    金曜日 金曜
    土曜日 土曜
    日曜日 日曜
    """,
    decimal_comma=False,
    caseless=True,
    unspaced=True,
    runs=True,
)
