### How a question was understood.

echo-understood = Былай түсіндім: { $reading }
echo-corrected = Түзеттім: { $typed } → { $name }
echo-city = { $town } — { $region }: есепте қалалар бойынша жеке сандар жоқ.
echo-city-moved = { $town } — 2022 жылғы 8 маусымнан бері { $region }, бұрын { $parent }: есепте қалалар бойынша жеке сандар жоқ.
echo-except = мыналардан басқа: { $regions }
echo-unused-regions = Естідім, бірақ ескермедім: { $regions } есепке кіреді
echo-unused-threshold = Естідім, бірақ шекті ескермедім: { $number }
echo-unused-denial = «{ $word }» емес дегенді естідім, бірақ оның орнына не керегін түсінбедім
echo-word-recidivism = Көрсеткіш ҚК 14-бабындағы қайталанудан кең: мұнда бұрын қылмыс жасағандардың барлық құқық бұзушылықтары.
echo-word-convicted = Көрсеткіш «сотталғандар» сөзінен кең: мұнда тек сотталғандар емес, бұрын қылмыс жасағандардың бәрінің құқық бұзушылықтары.
button-change-reading = Өзгерту

kind-region-summary = карточка
kind-value = көрсеткіш
kind-compare = салыстыру
kind-ranking = реттеу
kind-trend = өзгеріс
kind-recommendation = ұсыныс
kind-project-history = жоба қайда жүрді
kind-definition = анықтама
kind-source = дереккөз
kind-report-check = тұжырымды тексеру
kind-map = карта
kind-export = файл
kind-help = көмек
kind-clarify = нақтылау
kind-out-of-scope = тақырыптан тыс

place-all = дерегі бар барлық облыс
place-kz = республика

period-9m = 9 ай
period-h1 = бірінші жартыжылдық
period-h2 = екінші жартыжылдық
period-q1 = бірінші тоқсан
period-q2 = екінші тоқсан
period-q3 = үшінші тоқсан
period-q4 = төртінші тоқсан
period-year = толық жыл
