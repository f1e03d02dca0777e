/** Leaders of East Asia, 1990–2026: name | gender | country | office | from | to | spellings | party | Wikidata. Own compilation; see the head of `index.ts`. */
export const eastAsia = `
Yang Shangkun|m|CN|president|1988|1993||CCP|
Jiang Zemin|m|CN|president|1993|2003||CCP|
Hu Jintao|m|CN|president|2003|2013||CCP|Q15029
Xi Jinping|m|CN|president|2013|||CCP|Q15031
Li Peng|m|CN|prime minister|1987|1998||CCP|
Zhu Rongji|m|CN|prime minister|1998|2003||CCP|
Wen Jiabao|m|CN|prime minister|2003|2013||CCP|
Li Keqiang|m|CN|prime minister|2013|2023||CCP|
Li Qiang|m|CN|prime minister|2023|||CCP|
Deng Xiaoping|m|CN|leader|1978|1997|Teng Hsiao-ping|CCP|Q16977
Li Hongzhi|m|CN|leader|1992|||Falun Gong|
Li Ruihuan|m|CN|leader|1993|2003||CCP|
Gyaltsen Norbu|m|CN|leader|1995||Gyaincain Norbu||
Li Changchun|m|CN|leader|2002|2012||CCP|
Luo Gan|m|CN|leader|2002|2007||CCP|
Jia Qinglin|m|CN|leader|2003|2013||CCP|
Zhou Yongkang|m|CN|leader|2007|2012||CCP|
Liu Yunshan|m|CN|leader|2012|2017||CCP|
Yu Zhengsheng|m|CN|leader|2013|2018||CCP|
Wang Huning|m|CN|leader|2017|||CCP|
Wang Yang|m|CN|leader|2018|2023||CCP|
Cai Qi|m|CN|leader|2022|||CCP|
Li Xi|m|CN|leader|2022|||CCP|
Wang Zhen|m|CN|vice president|1988|1993||CCP|
Rong Yiren|m|CN|vice president|1993|1998|||
Hu Jintao|m|CN|vice president|1998|2003||CCP|Q15029
Zeng Qinghong|m|CN|vice president|2003|2008||CCP|
Xi Jinping|m|CN|vice president|2008|2013||CCP|Q15031
Li Yuanchao|m|CN|vice president|2013|2018||CCP|
Wang Qishan|m|CN|vice president|2018|2023||CCP|
Han Zheng|m|CN|vice president|2023|||CCP|
Yao Yilin|m|CN|deputy prime minister|1979|1993||CCP|
Tian Jiyun|m|CN|deputy prime minister|1983|1993||CCP|
Wu Xueqian|m|CN|deputy prime minister|1988|1993||CCP|
Zhu Rongji|m|CN|deputy prime minister|1991|1998||CCP|
Zou Jiahua|m|CN|deputy prime minister|1991|1998||CCP|
Qian Qichen|m|CN|deputy prime minister|1993|2003||CCP|
Li Lanqing|m|CN|deputy prime minister|1993|2003||CCP|
Wu Bangguo|m|CN|deputy prime minister|1995|2003||CCP|
Jiang Chunyun|m|CN|deputy prime minister|1995|1998||CCP|
Wen Jiabao|m|CN|deputy prime minister|1998|2003||CCP|
Huang Ju|m|CN|deputy prime minister|2003|2007||CCP|
Wu Yi|f|CN|deputy prime minister|2003|2008||CCP|
Zeng Peiyan|m|CN|deputy prime minister|2003|2008||CCP|
Hui Liangyu|m|CN|deputy prime minister|2003|2013||CCP|
Li Keqiang|m|CN|deputy prime minister|2008|2013||CCP|
Zhang Dejiang|m|CN|deputy prime minister|2008|2013||CCP|
Wang Qishan|m|CN|deputy prime minister|2008|2013||CCP|
Zhang Gaoli|m|CN|deputy prime minister|2013|2018||CCP|
Liu Yandong|f|CN|deputy prime minister|2013|2018||CCP|
Wang Yang|m|CN|deputy prime minister|2013|2018||CCP|
Ma Kai|m|CN|deputy prime minister|2013|2018||CCP|
Han Zheng|m|CN|deputy prime minister|2018|2023||CCP|
Sun Chunlan|f|CN|deputy prime minister|2018|2023||CCP|
Hu Chunhua|m|CN|deputy prime minister|2018|2023||CCP|
Liu He|m|CN|deputy prime minister|2018|2023||CCP|
Ding Xuexiang|m|CN|deputy prime minister|2023|||CCP|
He Lifeng|m|CN|deputy prime minister|2023|||CCP|
Zhang Guoqing|m|CN|deputy prime minister|2023|||CCP|
Liu Guozhong|m|CN|deputy prime minister|2023|||CCP|
Qian Qichen|m|CN|foreign minister|1988|1998||CCP|
Tang Jiaxuan|m|CN|foreign minister|1998|2003||CCP|
Li Zhaoxing|m|CN|foreign minister|2003|2007||CCP|
Yang Jiechi|m|CN|foreign minister|2007|2013||CCP|
Wang Yi|m|CN|foreign minister|2013|||CCP|
Qin Gang|m|CN|foreign minister|2022|2023||CCP|
Qin Jiwei|m|CN|defence minister|1988|1993||CCP|
Chi Haotian|m|CN|defence minister|1993|2003||CCP|
Cao Gangchuan|m|CN|defence minister|2003|2008||CCP|
Liang Guanglie|m|CN|defence minister|2008|2013||CCP|
Chang Wanquan|m|CN|defence minister|2013|2018||CCP|
Wei Fenghe|m|CN|defence minister|2018|2023||CCP|
Li Shangfu|m|CN|defence minister|2023|2023||CCP|
Dong Jun|m|CN|defence minister|2023|||CCP|
Xiang Huaicheng|m|CN|finance minister|1998|2003||CCP|
Jin Renqing|m|CN|finance minister|2003|2007||CCP|
Xie Xuren|m|CN|finance minister|2007|2013||CCP|
Lou Jiwei|m|CN|finance minister|2013|2016||CCP|
Xiao Jie|m|CN|finance minister|2016|2018||CCP|
Liu Kun|m|CN|finance minister|2018|2023||CCP|
Lan Fo'an|m|CN|finance minister|2023||Lan Foan|CCP|
Tao Siju|m|CN|interior minister|1990|1998||CCP|
Jia Chunwang|m|CN|interior minister|1998|2002||CCP|
Zhou Yongkang|m|CN|interior minister|2002|2007||CCP|
Meng Jianzhu|m|CN|interior minister|2007|2012||CCP|
Guo Shengkun|m|CN|interior minister|2012|2017||CCP|
Zhao Kezhi|m|CN|interior minister|2017|2022||CCP|
Wang Xiaohong|m|CN|interior minister|2022|||CCP|
Li Daoyu|m|CN|ambassador to the UN|1990|1993|||
Li Zhaoxing|m|CN|ambassador to the UN|1993|1995|||
Qin Huasun|m|CN|ambassador to the UN|1995|2000|||
Wang Yingfan|m|CN|ambassador to the UN|2000|2003|||
Wang Guangya|m|CN|ambassador to the UN|2003|2008|||
Zhang Yesui|m|CN|ambassador to the UN|2008|2010|||
Li Baodong|m|CN|ambassador to the UN|2010|2013|||
Liu Jieyi|m|CN|ambassador to the UN|2013|2017|||
Ma Zhaoxu|m|CN|ambassador to the UN|2018|2019|||
Zhang Jun|m|CN|ambassador to the UN|2019|2024|||
Fu Cong|m|CN|ambassador to the UN|2024||||
Zhao Ziyang|m|CN|party leader|1987|1989||CCP|
Jiang Zemin|m|CN|party leader|1989|2002||CCP|
Chen Xitong|m|CN|party leader|1992|1995||CCP|
Wang Lequan|m|CN|party leader|1994|2010||CCP|
Hu Jintao|m|CN|party leader|2002|2012||CCP|Q15029
Chen Liangyu|m|CN|party leader|2002|2006||CCP|
Wang Yang|m|CN|party leader|2005|2012||CCP|
Bo Xilai|m|CN|party leader|2007|2012||CCP|
Chen Quanguo|m|CN|party leader|2011|2021||CCP|
Xi Jinping|m|CN|party leader|2012|||CCP|Q15031
Wan Li|m|CN|speaker|1988|1993||CCP|
Qiao Shi|m|CN|speaker|1993|1998||CCP|
Li Peng|m|CN|speaker|1998|2003||CCP|
Wu Bangguo|m|CN|speaker|2003|2013||CCP|
Zhang Dejiang|m|CN|speaker|2013|2018||CCP|
Li Zhanshu|m|CN|speaker|2018|2023||CCP|
Zhao Leji|m|CN|speaker|2023|||CCP|
Xi Jinping|m|CN|governor|2000|2003||CCP|Q15031
Bo Xilai|m|CN|governor|2001|2004||CCP|
Chen Xitong|m|CN|mayor|1983|1993||CCP|
Zhu Rongji|m|CN|mayor|1988|1991||CCP|
Huang Ju|m|CN|mayor|1991|1995||CCP|
Xu Kuangdi|m|CN|mayor|1995|2001||CCP|
Meng Xuenong|m|CN|mayor|2003|2003||CCP|
Wang Qishan|m|CN|mayor|2003|2007||CCP|
Han Zheng|m|CN|mayor|2003|2012||CCP|
Guo Jinlong|m|CN|mayor|2008|2012||CCP|
Huang Qifan|m|CN|mayor|2010|2016||CCP|
Yang Baibing|m|CN|general|1987|1992||CCP|
Liu Huaqing|m|CN|general|1989|1997||CCP|
Zhang Wannian|m|CN|general|1992|2002||CCP|
Fu Quanyou|m|CN|general|1995|2002||CCP|
Xiong Guangkai|m|CN|general|1996|2005||CCP|
Guo Boxiong|m|CN|general|2002|2012||CCP|
Xu Caihou|m|CN|general|2002|2012||CCP|
Liang Guanglie|m|CN|general|2002|2007||CCP|
Zhu Chenghu|m|CN|general|2005|2015||CCP|
Chen Bingde|m|CN|general|2007|2012||CCP|
Ma Xiaotian|m|CN|general|2007|2017||CCP|
Fang Fenghui|m|CN|general|2012|2017||CCP|
Fan Changlong|m|CN|general|2012|2017||CCP|
Xu Qiliang|m|CN|general|2012|2022||CCP|
Zhang Youxia|m|CN|general|2012|||CCP|
Li Zuocheng|m|CN|general|2017|2022||CCP|
Miao Hua|m|CN|general|2017|2025||CCP|
Zhang Shengmin|m|CN|general|2017|||CCP|
He Weidong|m|CN|general|2022|2025||CCP|
Liu Zhenli|m|CN|general|2022|||CCP|
Zhu Qizhen|m|CN|envoy|1989|1993|||
Wang Daohan|m|CN|envoy|1991|2005|||
Li Daoyu|m|CN|envoy|1993|1998|||
Li Zhaoxing|m|CN|envoy|1998|2001|||
Yang Jiechi|m|CN|envoy|2001|2022||CCP|
Tang Jiaxuan|m|CN|envoy|2003|2008||CCP|
Dai Bingguo|m|CN|envoy|2003|2013||CCP|
Wu Dawei|m|CN|envoy|2004|2017|||
Zhou Wenzhong|m|CN|envoy|2005|2010|||
Liu Guijin|m|CN|envoy|2007|2012|||
Xie Zhenhua|m|CN|envoy|2007|2023|||
Chen Yunlin|m|CN|envoy|2008|2013|||
Wu Sike|m|CN|envoy|2009|2014|||
Zhang Yesui|m|CN|envoy|2010|2013|||
Liu Xiaoming|m|CN|envoy|2010||||
Cui Tiankai|m|CN|envoy|2013|2021|||
Zhang Zhijun|m|CN|envoy|2013|2018||CCP|
Chen Deming|m|CN|envoy|2013|2018||CCP|
Gong Xiaosheng|m|CN|envoy|2014|2019|||
Song Tao|m|CN|envoy|2015|||CCP|
Zhai Jun|m|CN|envoy|2019||||
Li Hui|m|CN|envoy|2019|2025|||
Lu Shaye|m|CN|envoy|2019||||
Qin Gang|m|CN|envoy|2021|2022|||
Liu Jianchao|m|CN|envoy|2022|2025||CCP|
Xie Feng|m|CN|envoy|2023||||
Li Zhaoxing|m|CN|spokesman|1985|1990|||
Jin Guihua|m|CN|spokesman|1989|1991|||
Wu Jianmin|m|CN|spokesman|1991|1994|||
Shen Guofang|m|CN|spokesman|1993|1998|||
Chen Jian|m|CN|spokesman|1994|1996|||
Cui Tiankai|m|CN|spokesman|1996|1997|||
Tang Guoqiang|m|CN|spokesman|1996|1998|||
Zhu Bangzao|m|CN|spokesman|1998|2001|||
Sun Yuxi|m|CN|spokesman|1998|2002|||
Zhao Qizheng|m|CN|spokesman|1998|2005|||
Zhang Mingqing|m|CN|spokesman|2000|2005|||
Kong Quan|m|CN|spokesman|2001|2006|||
Liu Jianchao|m|CN|spokesman|2002|2009|||
Li Weiyi|m|CN|spokesman|2002|2008|||
Qin Gang|m|CN|spokesman|2005|2014|||
Yang Yi|m|CN|spokesman|2005|2014|||
Ma Zhaoxu|m|CN|spokesman|2009|2011|||
Hong Lei|m|CN|spokesman|2010|2016|||
Geng Yansheng|m|CN|spokesman|2010|2015|||
Shen Danyang|m|CN|spokesman|2010|2017|||
Liu Weimin|m|CN|spokesman|2011|2012|||
Yang Yujun|m|CN|spokesman|2011|2017|||
Ma Xiaoguang|m|CN|spokesman|2014|2022|||
Lu Kang|m|CN|spokesman|2015|2019|||
Wu Qian|m|CN|spokesman|2015||||
An Fengshan|m|CN|spokesman|2015|2019|||
Geng Shuang|m|CN|spokesman|2016|2020|||
Ren Guoqiang|m|CN|spokesman|2017|2021|||
Gao Feng|m|CN|spokesman|2017|2022|||
Zhang Yesui|m|CN|spokesman|2018|2023|||
Zhao Lijian|m|CN|spokesman|2020|2023|||
Wang Wenbin|m|CN|spokesman|2020|2024|||
Tan Kefei|m|CN|spokesman|2020||||
Chen Binhua|m|CN|spokesman|2022||||
Zhang Xiaogang|m|CN|spokesman|2023||||
He Yadong|m|CN|spokesman|2023||||
Lin Jian|m|CN|spokesman|2024||||
Lou Qinjian|m|CN|spokesman|2024||||
Guo Jiakun|m|CN|spokesman|2025||||
Li Jinhua|f|CN|spokeswoman|1987|1991|||
Zhang Qiyue|f|CN|spokeswoman|1998|2004|||
Jiang Yu|f|CN|spokeswoman|2006|2012|||
Fan Liqing|f|CN|spokeswoman|2007||||
Hua Chunying|f|CN|spokeswoman|2012|2024|||
Fu Ying|f|CN|spokeswoman|2013|2018|||
Zhu Fenglian|f|CN|spokeswoman|2019||||
Shu Jueting|f|CN|spokeswoman|2021||||
Mao Ning|f|CN|spokeswoman|2022||||
Wei Jingsheng|m|CN|dissident|1979||||
Xu Wenli|m|CN|dissident|1979||||
Ren Wanding|m|CN|dissident|1979||||
Qin Yongmin|m|CN|dissident|1981||||
Harry Wu|m|CN|dissident|1985|2016|Wu Hongda||
Fang Lizhi|m|CN|dissident|1986|2012|||
Wang Dan|m|CN|dissident|1989||||
Wu'er Kaixi|m|CN|dissident|1989||Wuer Kaixi;Wu'erkaixi;Orkesh Dolet||
Chai Ling|f|CN|dissident|1989||||
Liu Xiaobo|m|CN|dissident|1989|2017|||
Bao Tong|m|CN|dissident|1989|2022|||
Wang Juntao|m|CN|dissident|1989||||
Chen Ziming|m|CN|dissident|1989|2014|||
Wang Youcai|m|CN|dissident|1998|2004|||
Ilham Tohti|m|CN|dissident|2009||||
Han Dongfang|m|CN|activist|1989||||
Ding Zilin|f|CN|activist|1991||||
Dolkun Isa|m|CN|activist|1996|||World Uyghur Congress|
Huang Qi|m|CN|activist|1999||||
Rebiya Kadeer|f|CN|activist|1999||Rabiya Kadeer|World Uyghur Congress|
Hu Jia|m|CN|activist|2002||||
Xu Zhiyong|m|CN|activist|2003||||
Tsering Woeser|f|CN|activist|2003||||
Gao Zhisheng|m|CN|activist|2004||||
Pu Zhiqiang|m|CN|activist|2004||||
Chen Guangcheng|m|CN|activist|2005||||
Guo Feixiong|m|CN|activist|2005||Yang Maodong||
Ai Weiwei|m|CN|activist|2008||||
Liu Xia|f|CN|activist|2010||||
Peng Shuai|f|CN|activist|2021|2022|||
Tung Chee-hwa|m|HK|leader|1997|2005|Tung Chee Hwa;C. H. Tung||
Donald Tsang|m|HK|leader|2005|2012|Donald Tsang Yam-kuen||
Leung Chun-ying|m|HK|leader|2012|2017|C.Y. Leung;CY Leung||
Carrie Lam|f|HK|leader|2017|2022|Carrie Lam Cheng Yuet-ngor||
John Lee|m|HK|leader|2022||John Lee Ka-chiu||
Donald Tsang|m|HK|finance minister|1995|2001|||
Antony Leung|m|HK|finance minister|2001|2003|Antony Leung Kam-chung||
Henry Tang|m|HK|finance minister|2003|2007|Henry Tang Ying-yen||
John Tsang|m|HK|finance minister|2007|2017|John Tsang Chun-wah||
Paul Chan|m|HK|finance minister|2017||Paul Chan Mo-po||
Martin Lee|m|HK|party leader|1990|2002|Martin Lee Chu-ming|Democratic Party|
Albert Ho|m|HK|party leader|2006|2012|Albert Ho Chun-yan|Democratic Party|
Szeto Wah|m|HK|MP|1985|2004||Democratic Party|
Emily Lau|f|HK|MP|1991|2016|Emily Lau Wai-hing|Democratic Party|
Audrey Eu|f|HK|MP|2000|2012|Audrey Eu Yuet-mee|Civic Party|
Alan Leong|m|HK|MP|2004|2016|Alan Leong Kah-kit|Civic Party|
Leung Kwok-hung|m|HK|MP|2004|2017|||
Anson Chan|f|HK|MP|2007|2008|Anson Chan Fang On-sang||
Regina Ip|f|HK|MP|2008||Regina Ip Lau Suk-yee|New People's Party|
Starry Lee|f|HK|MP|2008||Starry Lee Wai-king|DAB|
Claudia Mo|f|HK|MP|2012|2020|||
David Wilson|m|HK|governor|1987|1992|Sir David Wilson||
Chris Patten|m|HK|governor|1992|1997|Christopher Patten|Conservative|
Jimmy Lai|m|HK|dissident|1995||Jimmy Lai Chee-ying||
Joseph Zen|m|HK|activist|2002||Joseph Zen Ze-kiun||
Joshua Wong|m|HK|activist|2012||Joshua Wong Chi-fung|Demosisto|
Benny Tai|m|HK|activist|2013||Benny Tai Yiu-ting||
Agnes Chow|f|HK|activist|2014|||Demosisto|
Nathan Law|m|HK|activist|2014||Nathan Law Kwun-chung|Demosisto|
Chow Hang-tung|f|HK|activist|2020||||
Toshiki Kaifu|m|JP|prime minister|1989|1991||LDP|
Kiichi Miyazawa|m|JP|prime minister|1991|1993||LDP|
Morihiro Hosokawa|m|JP|prime minister|1993|1994||Japan New Party|
Tsutomu Hata|m|JP|prime minister|1994|1994||Shinseito|
Tomiichi Murayama|m|JP|prime minister|1994|1996||Socialist|
Ryutaro Hashimoto|m|JP|prime minister|1996|1998||LDP|
Keizo Obuchi|m|JP|prime minister|1998|2000||LDP|
Yoshiro Mori|m|JP|prime minister|2000|2001||LDP|
Junichiro Koizumi|m|JP|prime minister|2001|2006|Jun'ichiro Koizumi|LDP|
Shinzo Abe|m|JP|prime minister|2006|2020|Abe Shinzo|LDP|Q132345
Yasuo Fukuda|m|JP|prime minister|2007|2008||LDP|
Taro Aso|m|JP|prime minister|2008|2009||LDP|
Yukio Hatoyama|m|JP|prime minister|2009|2010||DPJ|
Naoto Kan|m|JP|prime minister|2010|2011||DPJ|
Yoshihiko Noda|m|JP|prime minister|2011|2012||DPJ|
Yoshihide Suga|m|JP|prime minister|2020|2021||LDP|
Fumio Kishida|m|JP|prime minister|2021|2024||LDP|
Shigeru Ishiba|m|JP|prime minister|2024|2025||LDP|
Sanae Takaichi|f|JP|prime minister|2025|||LDP|
Hirohito|m|JP|emperor|1926|1989|Emperor Hirohito||
Akihito|m|JP|emperor|1989|2019|Emperor Akihito||
Naruhito|m|JP|emperor|2019||Emperor Naruhito||
Naruhito|m|JP|crown prince|1991|2019|Crown Prince Naruhito||
Prince Akishino|m|JP|crown prince|2019||Crown Prince Akishino;Crown Prince Fumihito||
Taro Nakayama|m|JP|foreign minister|1989|1991||LDP|
Michio Watanabe|m|JP|foreign minister|1991|1993||LDP|
Kabun Muto|m|JP|foreign minister|1993|1993||LDP|
Tsutomu Hata|m|JP|foreign minister|1993|1994||Shinseito|
Koji Kakizawa|m|JP|foreign minister|1994|1994|||
Yohei Kono|m|JP|foreign minister|1994|2001||LDP|
Yukihiko Ikeda|m|JP|foreign minister|1996|1997||LDP|
Keizo Obuchi|m|JP|foreign minister|1997|1998||LDP|
Masahiko Komura|m|JP|foreign minister|1998|2008|Masahiko Koumura|LDP|
Makiko Tanaka|f|JP|foreign minister|2001|2002||LDP|
Yoriko Kawaguchi|f|JP|foreign minister|2002|2004|||
Nobutaka Machimura|m|JP|foreign minister|2004|2007||LDP|
Taro Aso|m|JP|foreign minister|2005|2007||LDP|
Hirofumi Nakasone|m|JP|foreign minister|2008|2009||LDP|
Katsuya Okada|m|JP|foreign minister|2009|2010||DPJ|
Seiji Maehara|m|JP|foreign minister|2010|2011||DPJ|
Takeaki Matsumoto|m|JP|foreign minister|2011|2011||DPJ|
Koichiro Gemba|m|JP|foreign minister|2011|2012||DPJ|
Fumio Kishida|m|JP|foreign minister|2012|2017||LDP|
Taro Kono|m|JP|foreign minister|2017|2019||LDP|
Toshimitsu Motegi|m|JP|foreign minister|2019|||LDP|
Yoshimasa Hayashi|m|JP|foreign minister|2021|2023||LDP|
Yoko Kamikawa|f|JP|foreign minister|2023|2024||LDP|
Takeshi Iwaya|m|JP|foreign minister|2024|2025||LDP|
Yozo Ishikawa|m|JP|defence minister|1990|1990||LDP|
Yukihiko Ikeda|m|JP|defence minister|1990|1991||LDP|
Sohei Miyashita|m|JP|defence minister|1991|1992||LDP|
Toshio Nakayama|m|JP|defence minister|1992|1993||LDP|
Keisuke Nakanishi|m|JP|defence minister|1993|1993||Shinseito|
Kazuo Aichi|m|JP|defence minister|1993|1994||Shinseito|
Tokuichiro Tamazawa|m|JP|defence minister|1994|1995||LDP|
Seishiro Eto|m|JP|defence minister|1995|1995||LDP|
Hideo Usui|m|JP|defence minister|1996|1996||LDP|
Fumio Kyuma|m|JP|defence minister|1996|2007||LDP|
Fukushiro Nukaga|m|JP|defence minister|1998|2006||LDP|
Hosei Norota|m|JP|defence minister|1998|1999||LDP|
Tsutomu Kawara|m|JP|defence minister|1999|2000||LDP|
Kazuo Torashima|m|JP|defence minister|2000|2000||LDP|
Toshitsugu Saito|m|JP|defence minister|2000|2001||LDP|
Gen Nakatani|m|JP|defence minister|2001|2025||LDP|
Shigeru Ishiba|m|JP|defence minister|2002|2008||LDP|
Yoshinori Ono|m|JP|defence minister|2004|2005||LDP|
Yuriko Koike|f|JP|defence minister|2007|2007||LDP|
Masahiko Komura|m|JP|defence minister|2007|2007||LDP|
Yasukazu Hamada|m|JP|defence minister|2008|2023||LDP|
Toshimi Kitazawa|m|JP|defence minister|2009|2011||DPJ|
Yasuo Ichikawa|m|JP|defence minister|2011|2012||DPJ|
Naoki Tanaka|m|JP|defence minister|2012|2012||DPJ|
Satoshi Morimoto|m|JP|defence minister|2012|2012|||
Itsunori Onodera|m|JP|defence minister|2012|2018||LDP|
Akinori Eto|m|JP|defence minister|2014|2014||LDP|
Tomomi Inada|f|JP|defence minister|2016|2017||LDP|
Takeshi Iwaya|m|JP|defence minister|2018|2019||LDP|
Taro Kono|m|JP|defence minister|2019|2020||LDP|
Nobuo Kishi|m|JP|defence minister|2020|2022||LDP|
Minoru Kihara|m|JP|defence minister|2023|2024||LDP|
Shinjiro Koizumi|m|JP|defence minister|2025|||LDP|
Ryutaro Hashimoto|m|JP|finance minister|1989|1991||LDP|
Tsutomu Hata|m|JP|finance minister|1991|1992||LDP|
Yoshiro Hayashi|m|JP|finance minister|1992|1993||LDP|
Hirohisa Fujii|m|JP|finance minister|1993|2010|||
Masayoshi Takemura|m|JP|finance minister|1994|1996||Sakigake|
Wataru Kubo|m|JP|finance minister|1996|1996||Socialist|
Hiroshi Mitsuzuka|m|JP|finance minister|1996|1998||LDP|
Hikaru Matsunaga|m|JP|finance minister|1998|1998||LDP|
Kiichi Miyazawa|m|JP|finance minister|1998|2001||LDP|
Masajuro Shiokawa|m|JP|finance minister|2001|2003||LDP|
Sadakazu Tanigaki|m|JP|finance minister|2003|2006||LDP|
Koji Omi|m|JP|finance minister|2006|2007||LDP|
Fukushiro Nukaga|m|JP|finance minister|2007|2008||LDP|
Bunmei Ibuki|m|JP|finance minister|2008|2008||LDP|
Shoichi Nakagawa|m|JP|finance minister|2008|2009||LDP|
Kaoru Yosano|m|JP|finance minister|2009|2009||LDP|
Naoto Kan|m|JP|finance minister|2010|2010||DPJ|
Yoshihiko Noda|m|JP|finance minister|2010|2011||DPJ|
Jun Azumi|m|JP|finance minister|2011|2012||DPJ|
Taro Aso|m|JP|finance minister|2012|2021||LDP|
Shunichi Suzuki|m|JP|finance minister|2021|2024||LDP|
Katsunobu Kato|m|JP|finance minister|2024|2025||LDP|
Satsuki Katayama|f|JP|finance minister|2025|||LDP|
Shotaro Yachi|m|JP|national security adviser|2014|2019|||
Hisashi Owada|m|JP|ambassador to the UN|1994|1998|||
Yukio Satoh|m|JP|ambassador to the UN|1998|2002|Yukio Sato||
Koichi Haraguchi|m|JP|ambassador to the UN|2002|2004|||
Kenzo Oshima|m|JP|ambassador to the UN|2004|2007|||
Yukio Takasu|m|JP|ambassador to the UN|2007|2010|||
Tsuneo Nishida|m|JP|ambassador to the UN|2010|2013|||
Motohide Yoshikawa|m|JP|ambassador to the UN|2013|2016|||
Koro Bessho|m|JP|ambassador to the UN|2016|2019|||
Kimihiro Ishikane|m|JP|ambassador to the UN|2019|2023|||
Kazuyuki Yamazaki|m|JP|ambassador to the UN|2023||||
Ichiro Ozawa|m|JP|opposition leader|1994|2009|||
Naoto Kan|m|JP|opposition leader|1998|2004||DPJ|
Yukio Hatoyama|m|JP|opposition leader|1999|2009||DPJ|
Katsuya Okada|m|JP|opposition leader|2004|2017||DPJ|
Seiji Maehara|m|JP|opposition leader|2005|2017|||
Sadakazu Tanigaki|m|JP|opposition leader|2009|2012||LDP|
Banri Kaieda|m|JP|opposition leader|2012|2014||DPJ|
Renho|f|JP|opposition leader|2016|2017|Renho Murata|DP|
Yukio Edano|m|JP|opposition leader|2017|2021||CDP|
Kenta Izumi|m|JP|opposition leader|2021|2024||CDP|
Yoshihiko Noda|m|JP|opposition leader|2024|||CDP|
Takako Doi|f|JP|party leader|1986|2003||Socialist|
Kazuo Shii|m|JP|party leader|2000|2024||JCP|
Mizuho Fukushima|f|JP|party leader|2003|||SDP|
Akihiro Ota|m|JP|party leader|2006|2009||Komeito|
Natsuo Yamaguchi|m|JP|party leader|2009|2024||Komeito|
Shizuka Kamei|m|JP|party leader|2009|2012||PNP|
Yuichiro Tamaki|m|JP|party leader|2018|||DPFP|
Sohei Kamiya|m|JP|party leader|2022|||Sanseito|
Tomoko Tamura|f|JP|party leader|2024|||JCP|
Tetsuo Saito|m|JP|party leader|2024|||Komeito|
Hirofumi Yoshimura|m|JP|party leader|2024|||Ishin|
Takako Doi|f|JP|speaker|1993|1996||Socialist|
Shin Kanemaru|m|JP|MP|1958|1992||LDP|
Koichi Kato|m|JP|MP|1972|2012||LDP|
Masahide Ota|m|JP|governor|1990|1998|||
Yukio Aoshima|m|JP|governor|1995|1999|||
Keiichi Inamine|m|JP|governor|1998|2006|||
Shintaro Ishihara|m|JP|governor|1999|2012|||
Hirokazu Nakaima|m|JP|governor|2006|2014|||
Toru Hashimoto|m|JP|governor|2008|2011|||
Naoki Inose|m|JP|governor|2012|2013|||
Yoichi Masuzoe|m|JP|governor|2014|2016|||
Takeshi Onaga|m|JP|governor|2014|2018|||
Yuriko Koike|f|JP|governor|2016||||
Denny Tamaki|m|JP|governor|2018||||
Hirofumi Yoshimura|m|JP|governor|2019|||Ishin|
Toru Hashimoto|m|JP|mayor|2011|2015||Ishin|
Sadako Ogata|f|JP|envoy|2001|2004|||
Mitoji Yabunaka|m|JP|envoy|2003|2004|||
Kenichiro Sasae|m|JP|envoy|2005|2018|||
Akitaka Saiki|m|JP|envoy|2008|2010|||
Koichi Kato|m|JP|spokesman|1991|1992||LDP|
Yohei Kono|m|JP|spokesman|1992|1993||LDP|
Masayoshi Takemura|m|JP|spokesman|1993|1994||Sakigake|
Kozo Igarashi|m|JP|spokesman|1994|1995||Socialist|
Koken Nosaka|m|JP|spokesman|1995|1996||Socialist|
Seiroku Kajiyama|m|JP|spokesman|1996|1997||LDP|
Kanezo Muraoka|m|JP|spokesman|1997|1998||LDP|
Hiromu Nonaka|m|JP|spokesman|1998|1999||LDP|
Mikio Aoki|m|JP|spokesman|1999|2000||LDP|
Yasuo Fukuda|m|JP|spokesman|2000|2004||LDP|
Hatsuhisa Takashima|m|JP|spokesman|2002|2005|||
Hiroyuki Hosoda|m|JP|spokesman|2004|2005||LDP|
Shinzo Abe|m|JP|spokesman|2005|2006||LDP|Q132345
Tomohiko Taniguchi|m|JP|spokesman|2005|2008|||
Yasuhisa Shiozaki|m|JP|spokesman|2006|2007||LDP|
Mitsuo Sakaba|m|JP|spokesman|2006|2007|||
Nobutaka Machimura|m|JP|spokesman|2007|2008||LDP|
Takeo Kawamura|m|JP|spokesman|2008|2009||LDP|
Kazuo Kodama|m|JP|spokesman|2008|2011|||
Hirofumi Hirano|m|JP|spokesman|2009|2010||DPJ|
Yoshito Sengoku|m|JP|spokesman|2010|2011||DPJ|
Yukio Edano|m|JP|spokesman|2011|2011||DPJ|
Osamu Fujimura|m|JP|spokesman|2011|2012||DPJ|
Yoshihide Suga|m|JP|spokesman|2012|2020||LDP|
Katsunobu Kato|m|JP|spokesman|2020|2021||LDP|
Hirokazu Matsuno|m|JP|spokesman|2021|2023||LDP|
Yoshimasa Hayashi|m|JP|spokesman|2023|2025||LDP|
Minoru Kihara|m|JP|spokesman|2025|||LDP|
Yon Hyong Muk|m|KP|prime minister|1988|1992|Yon Hyong-muk||
Kang Song San|m|KP|prime minister|1992|1997|Kang Song-san||
Hong Song Nam|m|KP|prime minister|1997|2003|Hong Song-nam||
Pak Pong Ju|m|KP|prime minister|2003|2019|Pak Pong-ju||
Kim Yong Il|m|KP|prime minister|2007|2010|Kim Yong-il||
Choe Yong Rim|m|KP|prime minister|2010|2013|Choe Yong-rim||
Kim Jae Ryong|m|KP|prime minister|2019|2020|Kim Jae-ryong||
Kim Tok Hun|m|KP|prime minister|2020|2024|Kim Tok-hun||
Pak Thae Song|m|KP|prime minister|2024||Pak Thae-song||
Kim Il Sung|m|KP|leader|1948|1994|Kim Il-sung|Workers' Party|
Kim Jong Il|m|KP|leader|1994|2011|Kim Jong-il|Workers' Party|Q10665
Jang Song Thaek|m|KP|leader|2010|2013|Jang Song-thaek;Chang Song-taek;Jang Sung-taek|Workers' Party|
Kim Jong Un|m|KP|leader|2011||Kim Jong-un;Kim Jong-eun|Workers' Party|Q56226
Kim Yo Jong|f|KP|leader|2014||Kim Yo-jong|Workers' Party|
Kim Yong Nam|m|KP|foreign minister|1983|1998|Kim Yong-nam;Kim Young-nam||
Paek Nam Sun|m|KP|foreign minister|1998|2007|Paek Nam-sun||
Pak Ui Chun|m|KP|foreign minister|2007|2014|Pak Ui-chun||
Ri Su Yong|m|KP|foreign minister|2014|2016|Ri Su-yong;Ri Soo-yong||
Ri Yong Ho|m|KP|foreign minister|2016|2020|Ri Yong-ho||
Ri Son Gwon|m|KP|foreign minister|2020|2022|Ri Son-gwon||
Choe Son Hui|f|KP|foreign minister|2022||Choe Son-hui;Choe Sun-hee;Choe Sun Hui||
O Jin U|m|KP|defence minister|1976|1995|O Jin-u;Oh Jin-woo||
Choe Kwang|m|KP|defence minister|1995|1997|Choi Kwang||
Kim Il Chol|m|KP|defence minister|1998|2009|Kim Il-chol||
Kim Yong Chun|m|KP|defence minister|2009|2012|Kim Yong-chun||
Kim Jong Gak|m|KP|defence minister|2012|2012|Kim Jong-gak||
Kim Kyok Sik|m|KP|defence minister|2012|2013|Kim Kyok-sik||
Jang Jong Nam|m|KP|defence minister|2013|2014|Jang Jong-nam||
Hyon Yong Chol|m|KP|defence minister|2014|2015|Hyon Yong-chol||
Pak Yong Sik|m|KP|defence minister|2015|2018|Pak Yong-sik||
No Kwang Chol|m|KP|defence minister|2018||No Kwang-chol||
Ri Yong Gil|m|KP|defence minister|2021|2022|Ri Yong-gil||
Kang Sun Nam|m|KP|defence minister|2022|2024|Kang Sun-nam||
Pak Gil Yon|m|KP|ambassador to the UN|1985|2008|Pak Kil-yon;Pak Gil-yon||
Ri Hyong Chol|m|KP|ambassador to the UN|1997|2001|Li Hyong-chol;Ri Hyong-chol||
Sin Son Ho|m|KP|ambassador to the UN|2008|2014|Sin Son-ho||
Ja Song Nam|m|KP|ambassador to the UN|2014|2018|Ja Song-nam||
Kim Song|m|KP|ambassador to the UN|2018||||
Kim Yong Nam|m|KP|speaker|1998|2019|Kim Yong-nam;Kim Young-nam||
Choe Ryong Hae|m|KP|speaker|2019||Choe Ryong-hae||
Jo Myong Rok|m|KP|general|1995|2010|Jo Myong-rok;Cho Myong-nok||
Ri Yong Ho|m|KP|general|2009|2012|Ri Yong-ho||
Kim Yong Chol|m|KP|general|2009|2021|Kim Yong-chol||
Ri Yong Gil|m|KP|general|2013||Ri Yong-gil||
Hwang Pyong So|m|KP|general|2014|2017|Hwang Pyong-so||
Pak Jong Chon|m|KP|general|2019||Pak Jong-chon||
Kang Sok Ju|m|KP|envoy|1986|2010|Kang Sok-ju;Kang Suk-ju||
Kim Yong Sun|m|KP|envoy|1990|2003|Kim Yong-sun||
Kim Kye Gwan|m|KP|envoy|1995|2019|Kim Kye-gwan;Kim Gye Gwan;Kim Kye Kwan||
Han Song Ryol|m|KP|envoy|1997|2018|Han Song-ryol||
Ri Gun|m|KP|envoy|2003|2010|Li Gun||
Kim Myong Gil|m|KP|envoy|2006|2019|Kim Myong-gil||
Kim Hyok Chol|m|KP|envoy|2019|2019|Kim Hyok-chol||
Hwang Jang Yop|m|KP|dissident|1997|2010|Hwang Jang-yop||
Thae Yong Ho|m|KP|dissident|2016||Thae Yong-ho;Tae Yong-ho||
Roh Tae-woo|m|KR|president|1988|1993|Roh Tae Woo||
Kim Young-sam|m|KR|president|1993|1998|Kim Young Sam||
Kim Dae-jung|m|KR|president|1998|2003|Kim Dae Jung||
Roh Moo-hyun|m|KR|president|2003|2008|Roh Moo Hyun||
Goh Kun|m|KR|president|2004|2004|||
Lee Myung-bak|m|KR|president|2008|2013|Lee Myung Bak||
Park Geun-hye|f|KR|president|2013|2017|Park Geun Hye||
Hwang Kyo-ahn|m|KR|president|2016|2017|Hwang Kyo Ahn||
Moon Jae-in|m|KR|president|2017|2022|Moon Jae In|Democratic Party|
Yoon Suk Yeol|m|KR|president|2022|2025|Yoon Suk-yeol;Yoon Seok-youl|PPP|
Han Duck-soo|m|KR|president|2024|2025|Han Duck Soo||
Choi Sang-mok|m|KR|president|2024|2025|Choi Sang Mok||
Lee Jae-myung|m|KR|president|2025||Lee Jae Myung|Democratic Party|
Kang Young-hoon|m|KR|prime minister|1988|1990|Kang Young Hoon||
Ro Jai-bong|m|KR|prime minister|1990|1991|Ro Jai Bong||
Chung Won-shik|m|KR|prime minister|1991|1992|Chung Won Shik||
Hyun Soong-jong|m|KR|prime minister|1992|1993|Hyun Soong Jong||
Hwang In-sung|m|KR|prime minister|1993|1993|Hwang In Sung||
Lee Hoi-chang|m|KR|prime minister|1993|1994|Lee Hoi Chang||
Lee Yung-dug|m|KR|prime minister|1994|1994|Lee Yung Dug||
Lee Hong-koo|m|KR|prime minister|1994|1995|Lee Hong Koo||
Lee Soo-sung|m|KR|prime minister|1995|1997|Lee Soo Sung||
Goh Kun|m|KR|prime minister|1997|2004|||
Kim Jong-pil|m|KR|prime minister|1998|2000|Kim Jong Pil|ULD|
Park Tae-joon|m|KR|prime minister|2000|2000|Park Tae Joon|ULD|
Lee Han-dong|m|KR|prime minister|2000|2002|Lee Han Dong||
Kim Suk-soo|m|KR|prime minister|2002|2003|Kim Suk Soo||
Lee Hae-chan|m|KR|prime minister|2004|2006|Lee Hae Chan||
Han Myeong-sook|f|KR|prime minister|2006|2007|Han Myung-sook;Han Myeong Sook||
Han Duck-soo|m|KR|prime minister|2007|2025|Han Duck Soo||
Han Seung-soo|m|KR|prime minister|2008|2009|Han Seung Soo||
Chung Un-chan|m|KR|prime minister|2009|2010|Chung Un Chan||
Kim Hwang-sik|m|KR|prime minister|2010|2013|Kim Hwang Sik||
Chung Hong-won|m|KR|prime minister|2013|2015|Chung Hong Won||
Lee Wan-koo|m|KR|prime minister|2015|2015|Lee Wan Koo||
Hwang Kyo-ahn|m|KR|prime minister|2015|2017|Hwang Kyo Ahn||
Lee Nak-yon|m|KR|prime minister|2017|2020|Lee Nak Yon||
Chung Sye-kyun|m|KR|prime minister|2020|2021|Chung Sye Kyun||
Kim Boo-kyum|m|KR|prime minister|2021|2022|Kim Boo Kyum||
Kim Min-seok|m|KR|prime minister|2025||Kim Min Seok||
Choi Ho-joong|m|KR|foreign minister|1988|1990|Choi Ho Joong||
Lee Sang-ock|m|KR|foreign minister|1990|1993|Lee Sang Ock||
Han Sung-joo|m|KR|foreign minister|1993|1994|Han Sung Joo||
Gong Ro-myung|m|KR|foreign minister|1994|1996|Gong Ro Myung||
Yoo Chong-ha|m|KR|foreign minister|1996|1998|Yoo Chong Ha||
Park Chung-soo|m|KR|foreign minister|1998|1998|Park Chung Soo||
Hong Soon-young|m|KR|foreign minister|1998|2000|Hong Soon Young||
Lee Joung-binn|m|KR|foreign minister|2000|2001|Lee Joung Binn||
Han Seung-soo|m|KR|foreign minister|2001|2002|Han Seung Soo||
Choi Sung-hong|m|KR|foreign minister|2002|2003|Choi Sung Hong||
Yoon Young-kwan|m|KR|foreign minister|2003|2004|Yoon Young Kwan||
Ban Ki-moon|m|KR|foreign minister|2004|2006|Ban Ki Moon||Q1253
Song Min-soon|m|KR|foreign minister|2006|2008|Song Min Soon||
Yu Myung-hwan|m|KR|foreign minister|2008|2010|Yu Myung Hwan||
Kim Sung-hwan|m|KR|foreign minister|2010|2013|Kim Sung Hwan||
Yun Byung-se|m|KR|foreign minister|2013|2017|Yun Byung Se||
Kang Kyung-wha|f|KR|foreign minister|2017|2021|Kang Kyung Wha||
Chung Eui-yong|m|KR|foreign minister|2021|2022|Chung Eui Yong||
Park Jin|m|KR|foreign minister|2022|2024|||
Cho Tae-yul|m|KR|foreign minister|2024|2025|Cho Tae Yul||
Cho Hyun|m|KR|foreign minister|2025||||
Kwon Young-hae|m|KR|defence minister|1993|1993|Kwon Young Hae||
Rhee Byoung-tae|m|KR|defence minister|1993|1994|Rhee Byoung Tae;Lee Byung-tae||
Lee Yang-ho|m|KR|defence minister|1994|1996|Lee Yang Ho||
Kim Dong-jin|m|KR|defence minister|1996|1998|Kim Dong Jin||
Chun Yong-taek|m|KR|defence minister|1998|1999|Chun Yong Taek||
Cho Seong-tae|m|KR|defence minister|1999|2001|Cho Sung-tae;Cho Seong Tae||
Kim Dong-shin|m|KR|defence minister|2001|2002|Kim Dong Shin||
Lee Jun|m|KR|defence minister|2002|2003|||
Cho Young-kil|m|KR|defence minister|2003|2004|Cho Yung-kil;Cho Young Kil||
Yoon Kwang-ung|m|KR|defence minister|2004|2006|Yoon Kwang Ung||
Kim Jang-soo|m|KR|defence minister|2006|2008|Kim Jang Soo||
Lee Sang-hee|m|KR|defence minister|2008|2009|Lee Sang Hee||
Kim Tae-young|m|KR|defence minister|2009|2010|Kim Tae Young||
Kim Kwan-jin|m|KR|defence minister|2010|2014|Kim Kwan Jin||
Han Min-koo|m|KR|defence minister|2014|2017|Han Min Koo||
Song Young-moo|m|KR|defence minister|2017|2018|Song Young Moo||
Jeong Kyeong-doo|m|KR|defence minister|2018|2020|Jeong Kyeong Doo||
Suh Wook|m|KR|defence minister|2020|2022|||
Lee Jong-sup|m|KR|defence minister|2022|2023|Lee Jong Sup||
Shin Won-sik|m|KR|defence minister|2023|2024|Shin Won Sik||
Kim Yong-hyun|m|KR|defence minister|2024|2024|Kim Yong Hyun||
Ahn Gyu-back|m|KR|defence minister|2025||Ahn Gyu Back||
Kim Kwan-jin|m|KR|national security adviser|2014|2017|Kim Kwan Jin||
Chung Eui-yong|m|KR|national security adviser|2017|2020|Chung Eui Yong||
Suh Hoon|m|KR|national security adviser|2020|2022|||
Kim Sung-han|m|KR|national security adviser|2022|2023|Kim Sung Han||
Cho Tae-yong|m|KR|national security adviser|2023|2024|Cho Tae Yong||
Shin Won-sik|m|KR|national security adviser|2024|2025|Shin Won Sik||
Wi Sung-lac|m|KR|national security adviser|2025||Wi Sung Lac||
Park In-kook|m|KR|ambassador to the UN|2008|2011|Park In Kook||
Kim Sook|m|KR|ambassador to the UN|2011|2013|||
Oh Joon|m|KR|ambassador to the UN|2013|2016|||
Cho Tae-yul|m|KR|ambassador to the UN|2016|2019|Cho Tae Yul||
Cho Hyun|m|KR|ambassador to the UN|2019|2022|||
Hwang Joon-kook|m|KR|ambassador to the UN|2022|2025|Hwang Joon Kook||
Kim Dae-jung|m|KR|opposition leader|1987|1997|Kim Dae Jung||
Lee Hoi-chang|m|KR|opposition leader|1997|2002|Lee Hoi Chang|GNP|
Choe Byung-yul|m|KR|opposition leader|2003|2004|Choe Byung Yul;Choi Byung-ryul|GNP|
Sohn Hak-kyu|m|KR|opposition leader|2008|2011|Sohn Hak Kyu||
Moon Jae-in|m|KR|opposition leader|2012|2017|Moon Jae In||
Hwang Kyo-ahn|m|KR|opposition leader|2019|2020|Hwang Kyo Ahn||
Lee Jae-myung|m|KR|opposition leader|2022|2025|Lee Jae Myung|Democratic Party|
Park Geun-hye|f|KR|party leader|2004|2012|Park Geun Hye||
Chung Dong-young|m|KR|party leader|2004|2007|Chung Dong Young|Uri|
Hong Joon-pyo|m|KR|party leader|2011|2018|Hong Joon Pyo;Hong Jun-pyo||
Ahn Cheol-soo|m|KR|party leader|2014|2018|Ahn Cheol Soo||
Lee Jun-seok|m|KR|party leader|2021|2022|Lee Jun Seok|PPP|
Han Dong-hoon|m|KR|party leader|2024|2024|Han Dong Hoon|PPP|
Woo Won-shik|m|KR|speaker|2024||Woo Won Shik||
Chung Mong-joon|m|KR|MP|1988|2014|Chung Mong Joon||
Kim Moon-soo|m|KR|governor|2006|2014|Kim Moon Soo||
Lee Jae-myung|m|KR|governor|2018|2021|Lee Jae Myung|Democratic Party|
Goh Kun|m|KR|mayor|1988|2002|||
Lee Myung-bak|m|KR|mayor|2002|2006|Lee Myung Bak||
Oh Se-hoon|m|KR|mayor|2006||Oh Se Hoon||
Park Won-soon|m|KR|mayor|2011|2020|Park Won Soon||
Lim Dong-won|m|KR|envoy|1998|2003|Lim Dong Won||
Lee Soo-hyuck|m|KR|envoy|2003|2005|Lee Soo Hyuck||
Song Min-soon|m|KR|envoy|2005|2006|Song Min Soon||
Chun Yung-woo|m|KR|envoy|2006|2008|Chun Yung Woo;Chun Young-woo||
Kim Sook|m|KR|envoy|2008|2009|||
Wi Sung-lac|m|KR|envoy|2009|2011|Wi Sung Lac||
Lim Sung-nam|m|KR|envoy|2011|2013|Lim Sung Nam||
Cho Hee-yong|m|KR|spokesman|2005|2007|Cho Hee Yong||
Moon Tae-young|m|KR|spokesman|2008|2009|Moon Tae Young||
Chun Hae-sung|m|KR|spokesman|2009|2011|Chun Hae Sung||
Kim Min-seok|m|KR|spokesman|2010|2016|Kim Min Seok||
Cho Tai-young|m|KR|spokesman|2011|2014|Cho Tai Young||
Yoon Chang-jung|m|KR|spokesman|2013|2013|Yoon Chang Jung||
Noh Kwang-il|m|KR|spokesman|2014|2015|Noh Kwang Il||
Min Kyung-wook|m|KR|spokesman|2014|2015|Min Kyung Wook||
Moon Sang-gyun|m|KR|spokesman|2016|2018|Moon Sang Gyun||
Park Soo-hyun|m|KR|spokesman|2017|2018|Park Soo Hyun||
Baik Tae-hyun|m|KR|spokesman|2017|2019|Baik Tae Hyun||
Kim Eui-kyeom|m|KR|spokesman|2018|2019|Kim Eui Kyeom||
Koo Byoung-sam|m|KR|spokesman|2023|2025|Koo Byoung Sam||
Punsalmaagiin Ochirbat|m|MN|president|1990|1997|Punsalmaagiyn Ochirbat||
Natsagiin Bagabandi|m|MN|president|1997|2005|Natsagiyn Bagabandi|MPRP|
Nambaryn Enkhbayar|m|MN|president|2005|2009|Nambariin Enkhbayar|MPRP|
Tsakhiagiin Elbegdorj|m|MN|president|2009|2017|Tsakhia Elbegdorj|Democratic Party|
Khaltmaagiin Battulga|m|MN|president|2017|2021|Battulga Khaltmaa|Democratic Party|
Ukhnaagiin Khurelsukh|m|MN|president|2021||Khurelsukh Ukhnaa|MPP|
Dashiin Byambasuren|m|MN|prime minister|1990|1992||MPRP|
Puntsagiin Jasrai|m|MN|prime minister|1992|1996||MPRP|
Mendsaikhany Enkhsaikhan|m|MN|prime minister|1996|1998|Mendsaikhan Enkhsaikhan||
Janlaviin Narantsatsralt|m|MN|prime minister|1998|1999|||
Tsakhiagiin Elbegdorj|m|MN|prime minister|1998|2006|Tsakhia Elbegdorj||
Rinchinnyamyn Amarjargal|m|MN|prime minister|1999|2000|||
Nambaryn Enkhbayar|m|MN|prime minister|2000|2004|Nambariin Enkhbayar|MPRP|
Miyeegombyn Enkhbold|m|MN|prime minister|2006|2007|Miegombyn Enkhbold|MPRP|
Sanjaagiin Bayar|m|MN|prime minister|2007|2009|Sanj Bayar|MPRP|
Sukhbaataryn Batbold|m|MN|prime minister|2009|2012|Sukhbaatar Batbold|MPP|
Norovyn Altankhuyag|m|MN|prime minister|2012|2014|Norov Altankhuyag|Democratic Party|
Chimediin Saikhanbileg|m|MN|prime minister|2014|2016|Chimed Saikhanbileg|Democratic Party|
Jargaltulgyn Erdenebat|m|MN|prime minister|2016|2017||MPP|
Ukhnaagiin Khurelsukh|m|MN|prime minister|2017|2021|Khurelsukh Ukhnaa|MPP|
Luvsannamsrain Oyun-Erdene|m|MN|prime minister|2021|2025|Oyun-Erdene Luvsannamsrai|MPP|
Gombojavyn Zandanshatar|m|MN|prime minister|2025||Zandanshatar Gombojav|MPP|
Tserenpiliin Gombosuren|m|MN|foreign minister|1988|1996|||
Luvsangiin Erdenechuluun|m|MN|foreign minister|2000|2004|||
Tsendiin Munkh-Orgil|m|MN|foreign minister|2004|2017|Tsend Munkh-Orgil||
Luvsanvandan Bold|m|MN|foreign minister|2012|2014|||
Lundeg Purevsuren|m|MN|foreign minister|2014|2016|||
Damdin Tsogtbaatar|m|MN|foreign minister|2017|2020|||
Batmunkh Battsetseg|f|MN|foreign minister|2021||Battsetseg Batmunkh|MPP|
Edmund Ho|m|MO|leader|1999|2009|Edmund Ho Hau-wah||
Fernando Chui|m|MO|leader|2009|2019|Fernando Chui Sai-on;Chui Sai On||
Ho Iat-seng|m|MO|leader|2019|2024|Ho Iat Seng||
Sam Hou Fai|m|MO|leader|2024||||
Vasco Rocha Vieira|m|MO|governor|1991|1999|||
Lee Teng-hui|m|TW|president|1988|2000|Li Teng-hui|KMT|
Chen Shui-bian|m|TW|president|2000|2008|Chen Shui-pien|DPP|
Ma Ying-jeou|m|TW|president|2008|2016||KMT|
Tsai Ing-wen|f|TW|president|2016|2024||DPP|
Lai Ching-te|m|TW|president|2024||William Lai|DPP|
Lee Huan|m|TW|prime minister|1989|1990||KMT|
Hau Pei-tsun|m|TW|prime minister|1990|1993|Hao Po-tsun|KMT|
Lien Chan|m|TW|prime minister|1993|1997||KMT|
Vincent Siew|m|TW|prime minister|1997|2000|Siew Wan-chang|KMT|
Tang Fei|m|TW|prime minister|2000|2000||KMT|
Chang Chun-hsiung|m|TW|prime minister|2000|2008||DPP|
Yu Shyi-kun|m|TW|prime minister|2002|2005|You Si-kun|DPP|
Frank Hsieh|m|TW|prime minister|2005|2006|Hsieh Chang-ting|DPP|
Su Tseng-chang|m|TW|prime minister|2006|2023||DPP|
Liu Chao-shiuan|m|TW|prime minister|2008|2009|Liu Chao-hsuan|KMT|
Wu Den-yih|m|TW|prime minister|2009|2012||KMT|
Sean Chen|m|TW|prime minister|2012|2013|Chen Chun|KMT|
Jiang Yi-huah|m|TW|prime minister|2013|2014||KMT|
Mao Chi-kuo|m|TW|prime minister|2014|2016||KMT|
Simon Chang|m|TW|prime minister|2016|2016|Chang San-cheng||
Lin Chuan|m|TW|prime minister|2016|2017|||
Lai Ching-te|m|TW|prime minister|2017|2019|William Lai|DPP|
Chen Chien-jen|m|TW|prime minister|2023|2024||DPP|
Cho Jung-tai|m|TW|prime minister|2024|||DPP|
Li Yuan-zu|m|TW|vice president|1990|1996|Li Yuan-tsu|KMT|
Lien Chan|m|TW|vice president|1996|2000||KMT|
Annette Lu|f|TW|vice president|2000|2008|Lu Hsiu-lien|DPP|
Vincent Siew|m|TW|vice president|2008|2012|Siew Wan-chang|KMT|
Wu Den-yih|m|TW|vice president|2012|2016||KMT|
Chen Chien-jen|m|TW|vice president|2016|2020|||
Lai Ching-te|m|TW|vice president|2020|2024|William Lai|DPP|
Hsiao Bi-khim|f|TW|vice president|2024|||DPP|
Fredrick Chien|m|TW|foreign minister|1990|1996|Chien Fu;Frederick Chien|KMT|
John Chang|m|TW|foreign minister|1996|1997|John Chiang;Chang Hsiao-yen|KMT|
Jason Hu|m|TW|foreign minister|1997|1999|Hu Chih-chiang|KMT|
Tien Hung-mao|m|TW|foreign minister|2000|2002|||
Eugene Chien|m|TW|foreign minister|2002|2004|Chien You-hsin||
Mark Chen|m|TW|foreign minister|2004|2006|Chen Tan-sun|DPP|
James Huang|m|TW|foreign minister|2006|2008|Huang Chih-fang|DPP|
Francisco Ou|m|TW|foreign minister|2008|2009|Ou Hung-lien||
Timothy Yang|m|TW|foreign minister|2009|2012|Yang Chin-tien||
David Lin|m|TW|foreign minister|2012|2016|Lin Yung-lo||
David Lee|m|TW|foreign minister|2016|2018|Lee Ta-wei||
Joseph Wu|m|TW|foreign minister|2018|2024|Wu Jau-shieh;Jaushieh Joseph Wu|DPP|
Lin Chia-lung|m|TW|foreign minister|2024|||DPP|
Chen Li-an|m|TW|defence minister|1990|1993|||
Sun Chen|m|TW|defence minister|1993|1994|||
Chiang Chung-ling|m|TW|defence minister|1994|1999|||
Tang Fei|m|TW|defence minister|1999|2000|||
Wu Shih-wen|m|TW|defence minister|2000|2002|||
Tang Yao-ming|m|TW|defence minister|2002|2004|Tang Yiau-ming||
Lee Jye|m|TW|defence minister|2004|2007|||
Lee Tien-yu|m|TW|defence minister|2007|2008|||
Chen Chao-min|m|TW|defence minister|2008|2009|||
Kao Hua-chu|m|TW|defence minister|2009|2013|||
Yen Ming|m|TW|defence minister|2013|2015|||
Kao Kuang-chi|m|TW|defence minister|2015|2016|||
Feng Shih-kuan|m|TW|defence minister|2016|2018|||
Yen De-fa|m|TW|defence minister|2018|2021|Yen Teh-fa||
Chiu Kuo-cheng|m|TW|defence minister|2021|2024|||
Wellington Koo|m|TW|defence minister|2024||Koo Li-hsiung||
Su Chi|m|TW|national security adviser|2008|2010||KMT|
Wellington Koo|m|TW|national security adviser|2020|2024|Koo Li-hsiung||
Joseph Wu|m|TW|national security adviser|2024||Wu Jau-shieh|DPP|
Peng Ming-min|m|TW|opposition leader|1995|1996||DPP|
Hsu Hsin-liang|m|TW|party leader|1991|1998||DPP|
Shih Ming-teh|m|TW|party leader|1994|1996||DPP|
Lien Chan|m|TW|party leader|2000|2005||KMT|
James Soong|m|TW|party leader|2000||Soong Chu-yu|People First Party|
Ma Ying-jeou|m|TW|party leader|2005|2014||KMT|
Wu Poh-hsiung|m|TW|party leader|2007|2009||KMT|
Tsai Ing-wen|f|TW|party leader|2008|2022||DPP|
Eric Chu|m|TW|party leader|2015|2025|Chu Li-luan|KMT|
Hung Hsiu-chu|f|TW|party leader|2016|2017||KMT|
Wu Den-yih|m|TW|party leader|2017|2020||KMT|
Ko Wen-je|m|TW|party leader|2019|2025||TPP|
Johnny Chiang|m|TW|party leader|2020|2021|Chiang Chi-chen|KMT|
Cheng Li-wun|f|TW|party leader|2025|||KMT|
Huang Kuo-chang|m|TW|party leader|2025|||TPP|
Wang Jin-pyng|m|TW|speaker|1999|2016||KMT|
Su Jia-chyuan|m|TW|speaker|2016|2020||DPP|
Yu Shyi-kun|m|TW|speaker|2020|2024|You Si-kun|DPP|
Han Kuo-yu|m|TW|speaker|2024|||KMT|
Fu Kun-chi|m|TW|MP|2020||Fu Kun-chih|KMT|
James Soong|m|TW|governor|1993|1998|Soong Chu-yu|KMT|
Chen Shui-bian|m|TW|mayor|1994|1998||DPP|
Ma Ying-jeou|m|TW|mayor|1998|2006||KMT|
Hau Lung-pin|m|TW|mayor|2006|2014||KMT|
Ko Wen-je|m|TW|mayor|2014|2022|||
Han Kuo-yu|m|TW|mayor|2018|2020||KMT|
Hou Yu-ih|m|TW|mayor|2018|||KMT|
Chiang Wan-an|m|TW|mayor|2022||Wayne Chiang|KMT|
Koo Chen-fu|m|TW|envoy|1990|2005|||
Chiang Pin-kung|m|TW|envoy|2008|2012||KMT|
Hsiao Bi-khim|f|TW|envoy|2020|2023||DPP|
Alexander Yui|m|TW|envoy|2023||Alexander Tah-Ray Yui||
Joanne Ou|f|TW|spokeswoman|2019|2023|Ou Jiang-an||
`;
