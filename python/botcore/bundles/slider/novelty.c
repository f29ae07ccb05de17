#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  double fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, double* result);
void postprocess(double* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 5;
}
const char* get_threshold_type(void) {
  return "float64";
}
const char* get_leaf_output_type(void) {
  return "float64";
}
void predict(union Entry* data, int pred_margin, double* result) {
  unsigned int tmp;
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8034878056566447935) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9401965127300586644) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6078790437990834183) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4957793224626139139) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6787009490822464297) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2738898680565697852) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)6.100191258334942468) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6302584214510850158) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.507813789220297962) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4627184042065407565) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.070589455329042705) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.389648479600469333) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.097687167940344599) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6282610831931929596) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.296494081511791574) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1576387295610255368) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7157163059242284131) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6009136481091448267) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.06829890288255891) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.614979294619310224) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9881315917275964589) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5986961600913740522) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.03517892296902569438) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3879737915034038309) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3223898036453308191) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3720300885489889464) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.099924455292059511) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6748467685609619293) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7292109266227893016) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7680384098834013296) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9062068327619201558) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.73991646544745171) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.836067666595582182) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.105046057104370316) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7558112063513188206) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8861813134986792351) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.386664263732417024) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3108007041666577264) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6306214401833954986) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.00598692761227054282) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2157744259417792021) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7121264138967929869) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.732771758797441386) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.272649554124198445) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.262265744744888174) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.091854452954992949) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.296195320535581175) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7295879163561611591) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.08182753653131169536) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.103339668755526359) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.737727306558360496) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4298286819709620232) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.528235284989812648) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3498831828375466024) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4908371857114348646) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6639837357188390632) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.121173352971247761) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1126142368031711749) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.038471172809659615) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.418852656288363101) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2713729833832360661) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.09303456790162645262) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8581924112221118728) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9660917646067112008) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.379782071435145419) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2942619514163536953) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.02500086098724563222) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1735325997701839817) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.74436993160261844) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5560075920679590222) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3634275021874152078) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.251965515980399513) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.165055029585942981) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.635961965271392593) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.390111473028464939) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.430689941536971377) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.325822615166837082) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3887227666087822442) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.701335357750776822) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1925595759868512502) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4851959534280356756) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3674724224382284188) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1545040162390716176) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5018152091095892109) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5902329750462947944) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1777247896179989239) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7787590094461549484) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9006038896349846112) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6063461676522370336) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.057303643354778444) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8238086438396959865) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3915303270345182884) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1144058906886168958) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.302844643847878903) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.047430398777345673) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7522082170798896072) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5531234526449555489) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.691005024185363581) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.491923070963774967) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5016933475399163456) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.44049208028111897) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.04940457691886912528) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1239547269817002917) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.621538420532891545) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2353466116402977981) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9193119446752040513) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.543650204384785507) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3471710742823344575) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1746485645391330221) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0695916021416410624) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9294954138191307003) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.571401055567955174) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2236571503697927232) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2320770856786734671) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.447423978934848865) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9111542254943283403) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7426426561297976292) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8419324437602069278) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5306743262162997299) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.633057047545636298) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2854181271235645134) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8754176550244137101) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2446355760980157834) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2076002714866145848) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.770907578035267438) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.204234038695238151) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.04172655682879553019) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1365778788532605592) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6630222986529857865) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4447023253357094141) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.416136740115696568) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01750101767816192311) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.758305490706490115) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.841137623943470913) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4064383522932011328) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8399265257502961379) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5920219453356954098) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.681054062355614942) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.817520108264407241) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.55796703470500697) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.330646767454484625) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.816815317869172608) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.356366461217853647) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.185049432910692202) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5820642548270775762) ) ) {
            result[0] += 10.04043800349013;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.0489854461814528408) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.546504883027442823) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3179015855462921092) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.115820550433740177) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.81904845410256133) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4992832952984662676) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1660410540158527848) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01964764035325683444) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.760515969626859523) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3723212018203483353) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.978435106117259146) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8239598020005636236) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.09225410609539208551) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5426389395584563236) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4135045136894665019) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7890629957362237379) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.868485715554577542) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3417866339892434713) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.133306641345857457) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.0172809579374972877) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4540411546012174115) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2688861603815293488) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.626540945304432384) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.965345372585507455) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.222282260622956418) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3255774849450635555) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.409038342121651466) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.115849342966420465) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8682795968274752418) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5779003523198551484) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6811301976580690365) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6160323515918106896) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7253576750727258604) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.098166243644512541) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.030006980627283575) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.695531732007485;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.663883360587340654) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.499669446935875339) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.08238531820694383612) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.420891916813165512) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09720231211843777253) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5744341427583565807) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3779975610016323984) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2421158569229489022) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.460351896891810553) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3566894928964382538) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.716548301362039286) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8387211224607080684) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2703553382335839306) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4643263098233808561) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2889718219444785685) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.232973652817807686) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.563285871817610584) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.67851183410521676) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.883418756950285822) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8437854720148129095) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8984974136886927365) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4203089048309154308) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1167452466298990466) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7237432438709712201) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4951627947000492025) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8184353020922375821) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8678548159866170675) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7741808482552852144) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3691171809801264692) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2333440228107967473) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2296242140682769328) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7351059843652355541) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5961810489919427969) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.61891698542726914) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9014043556548212432) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4952257374490254271) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9221141098917149392) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.549059541555775743) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.120606879047966187) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4250288028964011033) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3087558192036465865) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.200828182529088295) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3460993096625978316) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9006041714244140683) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.501534892399368326) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.084391750671445109) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6321124730231395539) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.731152487190247502) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6375342810806984284) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.021254382983721731) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1261032509277467684) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2398805849767025045) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.03696353469587299045) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2488379427388139609) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01313341815727166011) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1334599425850842014) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.11514297098852122) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9207170862831492997) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06620576388233168075) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5539319285367825252) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.501423339282380365) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2701262438650087194) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6777797150071454002) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3016764999035186356) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.447394128733660912) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4587635943134016347) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4862720379384699587) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3699564509483071473) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.06114351551691910025) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0144088844307295183) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9247123249227107156) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.430042555032928764) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9378990245308704843) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.346916056896576563) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.510842213867105599) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9737184900017609168) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2717949422165110152) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.261520582064112328) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5050244373629415584) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.563400355789240415) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.282809475698879709) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3156433454790983362) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6021244024834602193) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1891231906205904645) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.009246850090580571724) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2652574925100489311) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2032487367366233588) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.095166314301954547) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2080583718095234125) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1646454174884331434) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.186398480309817538) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2386802044537475187) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1050869097635187543) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1283779932221932318) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.773017889298887262) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.955393106151626537) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7902560525996045193) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3868916335582125443) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.363597941091547305) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.039095606916777825) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8581232705531086635) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2015933889063512563) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8171061843234855848) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7400034896040289523) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7321400677062550599) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09485612104478419182) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4424518045087579843) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.005287724939299299) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.515606442825546463) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3653000984825522379) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8036214866477231489) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4350662580437809623) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.596183601169953725) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.03856957971098950999) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2357612134863465991) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.644643073526626198) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5926103397876498757) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.181706362329265403) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.441500009285916928) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8248894551644468942) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.996772611485017723) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5660460726482152705) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6865230570608475968) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.766384687405489595) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.426953061390135113) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.169961169596577033) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6377414315687549573) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.792461231430922175) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5372283922749558904) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2379798049303841201) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.455689525688473207) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5206132721248041273) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9877124560426095989) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9370410431986979649) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4193266571652283226) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3360783226523980094) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.590064938575301845) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3289957930545994169) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2390188694219174126) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.571011956093237627) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2446799300962609891) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2113133178730842721) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01801093022908928365) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.090994971509410938) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.10500665774796647) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6453643658748605683) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.666380285615953305) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.156650794746219457) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4777926338031268649) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2697824185236872285) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.18604401049432262) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.396316687013315239) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5262351804412440659) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.03482384082320111318) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2256539116606454121) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7508862288069606539) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2856072056349809873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.588714170657141822) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.001888682942845996623) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1759940334238554449) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.684667203212588227) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1322349794989778893) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.62294639348509051) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.510853885977487376) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.147914924101284484) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2061909788443203606) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6851613665765425853) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9749505864710181768) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2776091220425230821) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5649280920976733622) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2252994386375329339) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.056083719851929725) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.948248937473350817) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7124654923929440997) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.32526784662826369) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.515111660112747005) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1939528428505301605) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.906156268719754632) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6929969943520837283) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1485588272976522961) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.364927233102465332) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4246428047562158525) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.470311529555619945) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4855239152797492519) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.912950121041746443) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1230968047511519226) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5850752027356563856) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7365177482656801722) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.822693476236157184) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5698734170752843831) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.504542735145398602) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.021655412952194197) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5984095810940672777) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.475252234919867345) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.738186202495232369) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.762419447831359287) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.350712523400972476) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3776725148592876558) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3807009630745725737) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.241683602721960433) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01456255141162565714) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.02781872933049978069) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.636703371144151653) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.001500188730902962675) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.361084859483540521) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.993935687105699461) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3860540681476860581) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1888843277633958095) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2716691696699458092) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.594555256085220751) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1961380856644933668) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2276330072868873455) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1756972894595924539) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.007318101904039253647) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.000287449221529928467) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.07408028081280138) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)5.833390634303937006) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.09386323058862719448) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6927778023156678788) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5009253824811572553) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3863625979247851117) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5863033526124662442) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4890057886108103991) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3748652701200050341) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.386734890681968091) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.053468035463062336) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0480887967007416206) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7206121838571963867) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6841108688463153342) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.695276406931409019) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.210881715220147647) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.4103135548254909781) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1834278380252689633) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1735516458172003951) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.309427924185977643) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.09568515999334165079) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9945330885216481231) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.493822059156743709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.518493139198402009) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2790208250035247639) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5125293322893286208) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7816976759702506383) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.840509231915335886) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9352277502342065674) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3173931622665471242) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.00537885723339637245) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.866982048174456565) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.005208800487894849063) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7389587722571906436) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.07266399138621371101) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.245226621905613396) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.274329829536105185) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4294383957338512303) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.178909835419471364) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.469445086989549676) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4278551535343135814) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2725781004854253009) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8725775104710409291) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2963913305331463688) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2840458553574494172) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.208337780655512228) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05117897066094559411) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9435240525096476594) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7651870854223079554) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6357366494891916187) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.448976294808609122) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.697693372036544579) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3117356304730448113) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.623950268243084305) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.139615857632124474) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6385514966907880341) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.023030236911619539) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.253039674445591389) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2699874165951098859) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8779263755745196907) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3862775304499697082) ) ) {
            result[0] += 10.143309288135946;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.129491121523644725) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4262821750437859603) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.674759310444962512) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5018023020380009136) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.421690501065749901) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.388136064560395511) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.038923617692426138) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3518588473543746709) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8468137242054377678) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2864780355592941863) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7210040779258997112) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.158262373541341317) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.0414175223311819) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0295697090375829745) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2532645868881507889) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3798211103462314497) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7329877098674318914) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4106063280874565624) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4079712695995462157) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.930165002147130382) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4440619584094976369) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.05851182538641409858) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6781210909162721512) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2475141328318231082) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5294319665766136218) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3025586803763296584) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.685777878812573682) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8175045462389110007) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3098236755814387511) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5910466806832187503) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.08724499288642884043) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.520927511727813819) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8672548023247708127) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.015007812121177633) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9176199820629707959) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.526582070072732833) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6118927859040036443) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4962620619244758058) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1094967143299029333) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6832636333789303684) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.904956219988083399) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4655478031975539555) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.08361312283985873617) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4207824764189291855) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5995174488698160609) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2137155345706319709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7565376262037664112) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.556328501572174172) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.215860850557422435) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.619945751759578112) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9545921444894616137) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.41215352117319215) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.168094567346911195) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3779839835110695434) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4418190423630115049) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8626006499600404887) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.015398750766448366) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3782662904875568888) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1696310648666377041) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5831571164905771099) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5541992471036161216) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8056313809900919054) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.745842331263667724) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6291929241203291223) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1170672833214209119) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.59902865290293561) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6520570522255363377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8416661327227704659) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.349253396720756726) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1009323684215250871) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8155715266023381149) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.051114965277851976) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0009462328078364556916) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.213738644165165859) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.225412882834477829) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.471476024494108747) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.168695771492144847) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1810616311856115268) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.5486077810813775324) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4543504401995576703) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.06320910122282064059) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4642098670773489588) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.094875245898628613) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.452623513637181007) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8583190236849824739) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1517199203118524409) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.790289057439250708) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.20369361569778377) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8826695214552561231) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.003489673060190768) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9702824173850458367) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4751343482850045596) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6122908729152547469) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.05965848962557707136) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1186765755019720814) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.799009255897704218) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3291238513138421418) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.251682818172873413) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6316519260080419862) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8586923969730374528) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1675838405757806571) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.09708423785474562528) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2680841964448827941) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8009009270372211553) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8173806434527445264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4025605978383659522) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6892590204828079603) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.756773118384769905) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.206298696588781638) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.668481340854004458) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3512656439474881598) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)4.140075423999326709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3510132362674525108) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.125385239006478244) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.397490650549356506) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.163835852540650251) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.239892851637367732) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0793981733971316217) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8671631560752459666) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6029693815805519108) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6247019029435318949) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3905749964042599665) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6877097458856071821) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8161445903086359532) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.02187465380198561071) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.305344368243088804) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2763420752011929715) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3462492939366962341) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3258076182654285891) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.467099692982213766) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.003611349363357164) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.029264182176115039) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.02069251495684742981) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6746840256961524895) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2851022222162595821) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.03005162557908624965) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.009657362483320164337) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4793220053097269062) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1998978333856116785) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.146412488342148928) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.441248460754454452) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.879639635775542494) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.77227493468274977) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-1.003465360040067145) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.039430659522124323) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4658781569472887352) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2318435665121986733) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9683719917064008698) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.426856568376092538) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6198427297212720788) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.05399320221712655687) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.484296974193894503) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.284357792587855318) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9477314170001531757) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1164890287294126914) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9914536932886715004) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2389331225115441937) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.778490957873415157) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1969510142649069095) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1959710799918992219) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3227320888644056862) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3743568630204173742) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.500470770218140792) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4560922306412906191) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.787325902117173904) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7008712216244132875) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1943124244772236331) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4619084786277887211) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.212582887259526565) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1704737050970653311) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2746087996407475806) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6682174801531516328) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.589968364666265455) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4356141224882490448) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1506106088509674978) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3367492965581819764) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.14519841499615227) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.35784448415394321) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.825707472920565122) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.075106392844171754) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.480051446964231854) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.241282116005148151) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.437740880104042773) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.05161877555913230164) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2341175223036497943) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5774150416355813276) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.627075670593885803) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6860734705987885373) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7398731914278154909) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.104098768901582317) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.635092385153562144) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.09848232896009268) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7744262811163947768) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.003536320749594423773) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5392023856468900478) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.751369947162781493) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3624420482333334803) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8658134713749325861) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3232773424488441516) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06796044583986576848) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.945868580642963863) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1492831072150700988) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.208261000033591159) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.917217685197627031) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5554163138886049067) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.160776123006083016) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2650799906416645424) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.603538748776740075) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.708684336614039179) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.284269065166856905) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2324223634351770262) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.758597882624539643) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7366458608820061205) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.31936128135174835) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.206386462648217694) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.03768288993267909781) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.279539336888056766) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1848726339105326577) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8332890987644325786) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8601231649380903788) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2036413110947693506) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2519668586812804367) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.009109609014358533) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.119728982103660009) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.255499466103660311) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5246949486178524857) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7461233426798130619) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5385654752449573479) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3778156054859893587) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.554328458844874472) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.05613742445897540456) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.441151428042783067) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1146778136231562106) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.31730357067645909) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6098082376635989288) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6741451988556034225) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.479273439722109007) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1826077917775137394) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4645069896593578829) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.048889221848131825) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.499062109930769493) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.096866140000710699) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2324163104664356272) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1650834720260794253) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9509485595331075292) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.760863510328882775) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8211570026421177726) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3447720909428969582) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.404033644390658253) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.3929469462311060424) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1695396728786892071) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3391479230288751978) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.126126774277303788) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2944846936084286604) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6573334620961603925) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.42269679825296369) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.195454303363831183) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2220699137136651347) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3216561471317949117) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9306331000145917631) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3572072329290580384) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4165334805627147752) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.104326045719876248) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.938813220897373402) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1310390332948019321) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3463091730518982336) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7227456381315195966) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.65422219696054007) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5269488887368019014) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.67563234174940634) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1630932588825260154) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.400461999272557545) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03597047408084086406) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2663693646496779754) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1661789055161568829) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.09008516640980390733) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5925178251919583916) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.411843099009588709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1863215535486271168) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6838099035463043318) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1639080102233256842) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.314322116188211709) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.03217400073109899505) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.618541234473332757) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.093301436917396563) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.448539632767263052) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.499038157190053067) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8948659287029337994) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.395244128638436276) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6632765659739793263) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1452032547393088402) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8805205537416638251) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.283436011404850419) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.0916903282999495528) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.400720801238439117) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.447919942390609727) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1226992144288348019) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3277372459466127985) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.484119842087606056) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.94307312512448771) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8028641428119629442) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2313783416760853417) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4397247534004627978) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7390442675187705035) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9626455885435414306) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.879616152102430382) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.08702425462938734313) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.955214767643821183) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1845949504917041573) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.452285147767357953) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6787271589816503692) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2032687699059788078) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.888244618543713393) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6621453350017805217) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.01509049225143305195) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.113595684977555678) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.149877188448713339) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.537946391153068193) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4693834060599518798) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08954530066375361586) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.472361698754931059) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1849975745852313058) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4185896829455180712) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5009549052487516363) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3381582145439094855) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.02158056650713913172) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8460225279965432055) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.591060007619891081) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.079996351008641664) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.903898051725401608) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2360774311892571697) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5277627434536661388) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1536358238488911843) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8676549146045886562) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5634343687439118398) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9478504587111800106) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3696316325620672139) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.349863230005195813) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4662531535163609853) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2539429939954384041) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.6560276924846899504) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5425635956801344584) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.984219540422272665) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.819163979026908073) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4290142034615392896) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3244901623213175546) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6737169487178462646) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.870693928811240303) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1667973779659776001) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.618914706039743967) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.02993305917313526798) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7847961143225740122) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6959202948557399182) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7165328903392247373) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4283198977984229439) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.267060704525318604) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9788782317767796837) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.827387592240961478) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.841196208484542129) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.095499015848863777) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2521992408500485228) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5431397160923228107) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.509246734074267238) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6248886562106648057) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4334998729371921655) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5883356879286794072) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3387703630300226143) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7256463171956224478) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6397835755755234555) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.04689374539049606661) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1201959052424691476) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3512086473519532293) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5588375734213317791) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1236896003932209664) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2831022673806963819) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09109114796152706361) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1079420427474464539) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1342304365441512326) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7879153810254917456) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1706839800621914593) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2237607545591857872) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8363440692091770323) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7132090511599762372) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4987836153137621409) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.229425377160153765) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.458302500834527615) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2043361148590756571) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5199576680193165323) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5223778162554155724) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2909433129039937782) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3544042552282886671) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6240500051199966425) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.04373193190752888704) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7326548842118807414) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2496991439061653217) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8306488109822961485) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9898833772347270799) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8873158613422162944) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2716324264383253029) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3627668670876373902) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.00965379346775462055) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3502388198106073935) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07066620972781367804) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.022328986992418365) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4453528538707448581) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.5762979382093721403) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5371623433348159393) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8548746627133483322) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1061058290425291872) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.498096693384498579) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.009871059563003381) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9466631179014161068) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4513063817638147679) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.617107242849102455) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2132336199449658132) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2229588655146441667) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.325438426328835462) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8909097563990058255) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.063870082117730043) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2960457208630605797) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3965934805811175412) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.343685266387685706) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.573584865351346007) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5861229257481173072) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3291669739023834751) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3268878840901781047) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3378243418486092109) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.123279481345320796) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.622853797594730363) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.05998169098338102) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.013425662756584078) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2414940879462235124) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9635129433174096647) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.256470601538065779) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9778570795368778379) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8461631438548056217) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1220109162436662231) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8604938313341968792) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9429838497034627176) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3362591863871300379) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.436581270188607817) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.08520942845348505879) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.660467804190041141) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1503772022828280264) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.627687839558747851) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.04276052305713713697) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0719555101380769252) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.070744778728832003) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3933963208233554054) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5218223886096118314) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.03380043611897831646) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.165641024200502862) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.46422833506703165) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.347796045939709808) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.03839123623380857886) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.664765629284357451) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.284879906617456991) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7227582564592248682) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6572288507263915891) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.762765716494817614) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.67237273821771959) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.942408468673081146) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3829601732818148085) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.455828918377158665) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3452945676379906015) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.656518462550625514) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.06592924699510738229) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6763986172089196947) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 9.565879322366916;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.133223971670502539) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9947354350072421525) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3118039721239968531) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3381599503141782259) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.414457736418716749) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.694139657902175244) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3350549235709812113) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4210411684056002413) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1849350785405868836) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1360980215647442093) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8826805991352302261) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.07919216052119826266) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8179023579021521551) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4771771019153274729) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.183805015341857558) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5265881431252258382) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.188742373173597322) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4979654531140840223) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2072249225599244182) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.223966159354997085) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1655670479650804827) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9490965852613785225) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5836808172917956616) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4163509875180045339) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4068783377977864824) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.322504871999989451) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.515860768607104836) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.143776699121247464) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.023886485440723249) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3127191867592870045) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7098224410216391611) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.831804698712216628) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3606797261641014885) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.69184867506183334) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8424307196508999951) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6435585726027366338) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.16963759531048761) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3262088477767728367) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.45419697196588471) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5390924679306529077) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.326831545109524058) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9374567317015145562) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2574834618341682591) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8874555282992315774) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3098856187550664831) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.494176245027764249) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.586387211770887706) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7525579548827598941) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3211221433929363767) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.06043537217742825374) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.227318422997202424) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4101857303104701202) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1658687721836100415) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2749308998308118701) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.32910142178082058) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4640452702424137099) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.450682713091077547) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2476880733140641722) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.646082013947727241) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6040311745061979209) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4272782745612304645) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4722802107558130569) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5847094610356743383) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.143206439563829724) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5654380247935161252) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2812758874858590774) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.397972983850825024) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.85469135158276488) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6505536792909674126) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5758576251832145942) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1033560556017071308) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.167488216033426784) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03585871769721543645) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3365775678635702928) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8153451666405304721) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1056836853800051101) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3374380114596418068) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.389498790581189136) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.776680351377030509) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2343744540084218286) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.935255162199720935) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.01616039689603554486) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6327269798999455297) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.000150780594984967) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04787810612330778426) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.153235814996164788) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.78768383850769208) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.496019514582805687) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5953038360443698718) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.426415383408713211) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8031122573809650333) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6203276155771177969) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 10.04043800349013;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.365190627958501324) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8969661255427845425) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.603154805454819587) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.326779834449019535) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2481422647294687645) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)6.035737147761841115) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.767254179694958793) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6540215087991345655) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.103785196097076593) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8352145189051787266) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9631172993554799611) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.223236253854989686) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.458701298594001994) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3460297913924567093) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.106200083056388728) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.633893913467076686) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.995173440283410038) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.908468015621355374) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.444947542289743758) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4780230058390233516) ) ) {
            result[0] += 10.423472758258828;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.445631573177426521) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2441204376293959477) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3968564415629600717) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3134253844890432794) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4235033136680360633) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.01213530697396493843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2719140804580919002) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3349783256155081101) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9524180064213778607) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5406261414013460165) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3686902495457372031) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3627472618446222485) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6198782844022585614) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4267694734648006527) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.070928659917683934) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1983001469961633845) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3357551793769777415) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4411124293309167665) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2490765612894089154) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4703560453054855262) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.256850044364032692) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.788631821185538318) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09797372153873507017) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5246709973377206015) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4770084458510360781) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4217740471648189771) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03255393858899058301) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2378143577355249505) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.017050951259847347) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.349792871659427629) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.07489617604037479559) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4824358817565075341) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.361037791406282338) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.854523468630610239) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6610195018762375918) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6210838075964294491) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3356101430199969204) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.252331613105660324) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.796044912088022194) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.160104661379664615) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5629468280467335717) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6891081697689165342) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1371891133209900415) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.136929641466607022) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3545921303015796) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.413592145000849065) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6446137124602848711) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.274266328168873752) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2217677403201760988) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1748596273796959588) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2512888983227348216) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.002000380876428398125) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8577947681145866587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02841325919186800386) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.013144378625999487) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.706875064828038191) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3792519762367845271) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.188570520299036759) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.085561378511671116) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.022665838469081656) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.102298124692053793) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7991692351589306798) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7750904395845246153) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4683312074141460224) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4549020101166272312) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5762429439104986839) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.496965078339091537) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.362820723333086459) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4135838288669942409) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.030831066924787986) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.677621059269064574) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.700849683603309237) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5554424207349705211) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6280042486071067964) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8007541441658561077) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.09946859299140764499) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3245693281261438079) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.099625270217384765) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1187319161478667118) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.19109699543357761) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.256899223140046651) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.682909736555657787) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6428502794254205011) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3085852437681931848) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.11931091429653784) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.09418818581843846349) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6861154040536996401) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1103978506293307182) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.313918165136438776) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1092929535927955054) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1246044780614158354) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.22148651490982596) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.051939954593215543) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5319967650632242417) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3549848399939043442) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5698863966559338801) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3980004795025586795) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.404296245865735759) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.025241807510493874) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01074303351662653228) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07530292616055178634) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7094434997003999932) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5992019893247896301) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.08982911275700175557) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4583333345872433462) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.136052438432636924) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.180361388501874664) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.115365838481458205) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6310008868910669255) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7496894328799363905) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.012459653891789602) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.936864254834254506) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.228372299153130176) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2874074980588723349) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5520718706291491973) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8955527616395491108) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6435818308550909084) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4655575706236974032) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3031186461464173698) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7135589868500686883) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.238603714925175403) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3760760763018862196) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01049194157475008549) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4105248573604691753) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.508794679288479657) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.398267849089233739) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.532717069205027371) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1794961613209795637) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5682133609186242884) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.139935004695625587) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1694687966529517809) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6508561960998549001) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.497423234146975091) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.126323679287243307) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6878480835776691338) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1595092628777405874) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0236108375010294462) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.482087327803134791) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1492438664894568112) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.04420218952195487105) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4382879344993921844) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9873438006217269969) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.792146827882468374) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.673183154323331312) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07433409326428580544) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.74238350897661598) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.862913443522782764) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.715041497655072966) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.024929765132530424) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01367289332333243568) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1608102198085358259) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.951324354873922751) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.013879180988754847) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.513432196275472208) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.428304167340280983) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3986675521869014194) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.905754328403558517) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.002666915808897219) ) ) {
            result[0] += 10.04043800349013;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.29746373748176369) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2670797767838214432) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8889330090373364079) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3370486306438988944) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.210041818567451077) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3033869357861455618) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.554946625636741686) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5364372328650708344) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2607494638238262441) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7976805507370743342) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7185480484438192539) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0433722051403923059) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4432864550755076238) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.889322444367695475) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.493890769326310597) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9453717982425005051) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1702589476250890854) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.314209222529490129) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1843941987499412849) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.216857870020120025) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.348277725639161373) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4921495509705391402) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7327314660244577116) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3143276708723820034) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.09972868947667901107) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.482195126525276407) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6618333582894420086) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5530432950010584214) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.2359958917551781) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2428048357554729586) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.620392596125665552) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1213951009956162341) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.845456270247862518) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8028845827120203449) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2571849653348207143) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5117242122953431505) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8276858927715200487) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.299643821400279009) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.01827459272503495491) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.06168544957394650474) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4228749890130201194) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.733053773271327369) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5804026928898490256) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.203414865547265622) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.618736646227489917) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8450084661822656606) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.810326937064223873) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.612570454663925901) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.923303231336499941) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.422490093122377619) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3554358263271975016) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6560861759980292085) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.498531605986995086) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1654592975033410407) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.552485452446583869) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6964317216264459542) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2085514701985974328) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8330345313098138638) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6259309142574701612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.259244478938815526) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.907862886392291513) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.260243248180633158) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6963980629917942977) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9978688905198731529) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7570317453376361749) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2820429473307604074) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.153939836974608113) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6023569274481072044) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5239805976360736306) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.173397807052079189) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1767405484167507423) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5601333921455227127) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4598247503771882849) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.842160270112057407) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.167643439594020727) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6131217109000612897) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5706029124945919406) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4587204689410320224) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7253844855728243113) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1147763782902223584) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.08590749721129631311) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)3.617188356716924957) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2723058687732077821) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9450208828908235326) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.074424750846363352) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.062685866095952392) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.362527791590853132) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2615825934135273534) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.476788375189876934) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4253822544684697782) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.05112111808948993641) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6306379277135352179) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6944869633321232305) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2736935642952565972) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6307208812897746597) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2109284330261615714) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3132857620051918701) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.797154230629971039) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.094848095939917387) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.34183766243390501) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2405224663961794684) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9756267588462752549) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3346919510838932688) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8907846119526525719) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.192077453653650032) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.202648140484342765) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6368804831465290084) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.720889717297215959) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6270507319213211028) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1927929852279049172) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6815692340468139099) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.359918534801118906) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.017269976194133285) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.542467373883062542) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8299387656984917871) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1136657533353060412) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.01097919777783568085) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2386745807604604419) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9633729464104925366) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7469491047047339682) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.025168399408642461) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.589351068853058102) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.013010036850110929) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.017088317308791456) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1694306989291564092) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5508231180537437321) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8610501983533003223) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4928523048565251474) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1126874191501632261) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8876270361650249185) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.564052455183110979) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4357346313359868883) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7455304409144026812) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.207738191599093236) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8662586054704897176) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5434439653035041395) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2227294729073218127) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2119029939958230191) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.852581012289770346) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.282839913037460144) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9000249341302951622) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8664041205743684415) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4944969315324024284) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5280394904657015331) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7638870520613495474) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2046881575627305938) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.492990573514738406) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.199084566494767135) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.921429572033645616) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7684311644341168535) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.06072147365412428055) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.881840424967764935) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6175361921261137699) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.695531732007485;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5916359195227655077) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.2854772899366473382) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1095169944675490753) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.603019703201483459) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1787165369049150132) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8174984757355794329) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.100714427610623769) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.753382747844548728) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2495639446654092097) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.306512714782579465) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.373265548906833278) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.439642630931053047) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3078485363238167571) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1182784815035943377) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6027291376510934828) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.370276874898418429) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.880033993692563854) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.401201823493579024) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0980905541951359039) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7202497750644054619) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2384563710842687034) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5951260983224189172) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2043110027623915581) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.678722668220113734) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1983975039379950733) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.972061870874487255) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6365259175346990039) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.230078458247677808) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1358073106705856015) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9320185182646676392) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.275041640164783274) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5096434101736664335) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.503024750834394574) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.409315902325776082) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5124197422786896938) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4810551963527270325) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.373932315827707917) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8930175885654425549) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.08102381700558392) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7391960998119236903) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.234083316615093961) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.227684548405512555) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1666161288850316335) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6563236483373928731) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4762244354504066579) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.10912224548850924) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.156099815812788284) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.22796031185853316) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.0689016163685360894) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.198420006328260845) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.510586725488396675) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.542370833865347013) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4320120560676676824) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.372151697873074561) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7592283319305943579) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.112551775647977248) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 9.27809078322522;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.249437165975965991) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.156061632034569797) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.250056430619638448) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1170277411937569179) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.7928822892537094047) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.603666068811381962) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.221850648959207142) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7151920136526339622) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8528703046520365039) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.250268114806376563) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.051337922450279017) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 10.04043800349013;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.351188258531420772) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1779352783185643716) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5294905344658847879) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7936267950454021225) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7679124300279996929) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.963012880185694975) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.749490748377821703) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.314690875719817686) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.206663746854222286) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9180357552646346564) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 10.508753094994699;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8463345241618549508) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9043007948760632964) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2045614852817645435) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5670329835189389378) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8834898623550315744) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6064865042481789592) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.508989220960382127) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4270683224219782304) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.082702590253316055) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3290339511532622829) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5652839225895052166) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6234056543005589424) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7203713946074915553) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.521265525023365095) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4278844768258627251) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3192380016668966425) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4969815008600600437) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.384857951554927968) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.197602668095527179) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7243419892238214253) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1099146359578072607) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6537568896226106929) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.273190532179877543) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.03587136375630106677) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.421194097848724025) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7808969251735260464) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3769693250095497161) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.9889227896579696475) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5893667718625561491) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2738960397741541097) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7520498253145245782) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.825797984122820461) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8193105045923124718) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.188815199589722482) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.138421367418006813) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6327220238504038807) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1215930878188464792) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8763843729578297825) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2728287875191344192) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.415731201761744551) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.08836021708777397343) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1744986521988561301) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.09734178037497737135) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5669160889071089837) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.373900520965486649) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1242697433908601656) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.94919779120896397) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.038029968001718428) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4745885459040740662) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3284622403065098339) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1713174784865538203) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.067632616247939481) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2995495973031517822) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.398561190553676781) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.400735626972289705) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5299116657122031615) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.13280880718533572) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5672311655677462205) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.006348347683879041) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3234381973713179592) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.04836049066453962375) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.763514270147022334) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3290102407805273188) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.322771862635875539) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.060476236059126443) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.3457853417622477887) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2462812818748212618) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2388482603808675941) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.390734800338518928) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.243360674264535337) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8561608926544795883) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5633227563190776888) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5634846309909912199) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1489657614199628166) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.5549777652155046814) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6115742301977291628) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4250276632939963273) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.765563449993308498) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9499913712640716268) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.894209479450948086) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1616235610817362556) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.374629438679006554) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1312926560236605811) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.758709828255537566) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4111322338862073433) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7932579051562156369) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.311516240758745733) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2177408341986837303) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.028365199378884487) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1205001958949374341) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3796164806651209922) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.278088562492681657) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.634752392508149299) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.579798589832192901) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.600248699733948232) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9316150152090609815) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6818074518069165979) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3759118157627084345) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.063455317773667641) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8076701024435783971) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.277932291719885427) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5790161285578563355) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.511309162579144161) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.164854129850589226) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.491028494948836158) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5262491055229302495) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.141500759830741618) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1924480977775613333) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.067427787804370976) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.737606640475342079) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.070941018328200656) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5296371336501126681) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.082321851991487005) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7567312820934853912) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3804231956284194194) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.220645089418214813) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.16088878335966994) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.148999900298941945) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.698387373646543796) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3446122355079578314) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.415364927809986906) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6402149120940912042) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5153633841592522025) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3486016926551667172) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.114684197142552402) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.143675452152829841) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.476570680809708325) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5561623400818890284) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9990301414406457248) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.164015238643236749) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4489237284946646644) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3403596881090449333) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8907141768916686519) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5665235578669320926) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.621461416678875445) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.339179264279284798) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2934495888398251928) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9612681996168149778) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1128205152443199633) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.244502113585626818) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.462560608952069963) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.01716926570213506142) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1680363047409632604) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4473365459395542976) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.002617574276754464) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3005478671680090197) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6465500104940169468) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5794296620187553426) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7089736600376796982) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8018414268668646594) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1293147700050870652) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4271598139614828926) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.222866278952721153) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9798417637986577278) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.708207354515155485) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.412124913595408371) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.541711803374508527) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.329629181071804056) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.187538533482701331) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9266139834436093459) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7092384588259111888) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.04479552819255294693) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.016847962732259525) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.405780625328611588) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3939033301757807193) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7448823287893366896) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6792540866737721839) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9924930816986266002) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3948874988739159986) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.49321710714085043) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3047832447519043253) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.435786409171545097) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.709941360678141731) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.247439097111984196) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.486394084473854349) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6073245078057918356) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.06873111567317735648) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1933035341033271237) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1945830589569153557) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5674667804999128373) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.154850704966738917) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.08470877664608533752) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)4.045278483677489767) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.513710253515948345) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7996754127051617367) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2954898850141529643) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.075023478591397907) ) ) {
            result[0] += 10.241133972149143;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1274346183385902664) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1822199515068858577) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2699772969820214419) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9651632827856855279) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3353663384683802651) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.363848217770612381) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8482124756343121241) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4434758719519874548) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04157828757901238514) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2963134265464732464) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4331402461611839616) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.823347435797723293) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.482720264928400145) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3490610803376296145) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2248465458305073383) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.162612882895696309) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3743364347627896604) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.223315775627497493) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.13145949158711856) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5714774614706171763) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.477113265398074915) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.06605002502020240751) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6902425832440828302) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5112302014647464032) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1138347507060325642) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1195920582671199106) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3981876675572918467) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5563283545936669183) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6795742658292313054) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.051060341232445072) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.112002716390562806) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4322584262045171544) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3327424800022238394) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3185370109197576127) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5607051325336804837) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.190464322174566325) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.05627002380146661764) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4069802819700226726) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.794157039621879335) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1414960242782476452) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2675130956573075203) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3479082637721562232) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7714989338601454527) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4469780837106361315) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.680102476479876872) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.5275684565034249873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6946140523715700343) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.536328513524695794) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2110436512453998659) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.5804106505224987389) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9654109642562518356) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9532130931821239939) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4879104269997942001) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2245958144475007634) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3177808180913961889) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.018945998126610242) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2484213341529448726) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6173338398168386476) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.038670513483941349) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.296249211303755589) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3016333679305407411) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.281261382318278796) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.161027686058344166) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3157997976408765117) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6811910586607171636) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7833974534820552504) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6941676740283870828) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.051330816363500897) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.018333963980885049) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2679781106803504898) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7576436515229169055) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.0007927823888192117585) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.597570536863424984) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.07147738517684532056) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5551018576041257813) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.184928860626316416) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6195403592111001778) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7510565252433074601) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5593883023005254973) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.104452728934459005) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6610557959068317224) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.457806868313941795) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.358211003371110448) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7282977642959385101) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1470756798995509484) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3314807870320715111) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8029663362283046002) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9253674263788962406) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9546680014893687005) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.563663023780570982) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3159023673461597292) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.37731576055827587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1349647673024572114) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6490101459219708158) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)4.040669899805465981) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7946929838691741965) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.631579918717739552) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4137825203069943614) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1557912547463548569) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4140410145935690123) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.649387525573932312) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.703510886621251164) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8180764938250334462) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2499753401529231089) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5600753289328300744) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2141732133636687352) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.02051446816360624759) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.281049870113439626) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.980811995494734301) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.532325255710315304) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8583818560136682319) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1298336015656365305) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.380466963133521574) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9384035508228882883) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7855398737404191145) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9205106913337168795) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.06541485630584242816) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.05237378207625908999) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1392734263663560901) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.285428724101724152) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8239363132419219582) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.864235442976497126) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4747795640976631981) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.535289770460259273) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.455284399698251629) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7757963297419050441) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7028022182522919437) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2319062359219210556) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4245066284769866138) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1781521773736271796) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.545581669987080797) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6876777344613178578) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5740912806778095678) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.552798878140400074) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.03199680143650684983) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3380470266159797399) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7941797381901064545) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8197279276200587494) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5116522510877392627) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2419194839344824821) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.481330827227596902) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8195320767960250219) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.137180915206164045) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.304906808736545187) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.463620330813575565) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9068972304286712083) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8137476882516379018) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5882740482809042382) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4160947005560177714) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1350935610823241761) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4264779607106200521) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.109748889791769999) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1093372297629298107) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6920968856399589697) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.04154751230987671629) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8328781051274424252) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.147392448931885856) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.05836140811816381557) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9080059390866663804) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.08596028866868354879) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3062796105298011273) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.07134320805453710224) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.64438808677388848) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.23474950087066393) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05185421454865724034) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5505658870134380045) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.080685383363919616) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.906182670064894058) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7249855797725057727) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.922618381450835301) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.344103950486025045) ) ) {
            result[0] += 5;
          } else {
            result[0] += 10.04043800349013;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.156859981906016799) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.459293487100359332) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5762254658878867009) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4124718627583600083) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8006394485458577792) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)4.527751087858016277) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.0321575363943764625) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9689440305533789655) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4171551285815562338) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6138735108385025008) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.635252044257217374) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.683624708171822415) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2440072242325426188) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1508688967611038212) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7021959418325263158) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.303652884212449958) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6344502291212817946) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.343270590046837354) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3412640894887178922) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3521509761219169254) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4172303472667078794) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4072650738218209221) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6771206825295742471) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.282806927992621304) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.6290388917536594571) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.981171052697496715) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.204059056673795425) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.094496415057117034) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.715004352309215108) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.640277307306904131) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.119767310024768037) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.41219863771891041) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.597684625222124399) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9339385511446254284) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6385431646141759288) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6265005644428058851) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.02918444295294519986) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1157258395830579323) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.04347207969805538808) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.271959363369807861) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.944723116385860262) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.495722353706220753) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1085327453866378189) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.935189013090361954) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8659017947792798653) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.001168411087577481133) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.191082590349926695) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6987550091449716838) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9646473359028344685) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.0547248378422229842) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.681494483952849173) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1079084095452021996) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.169133327555132662) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.639854536685240616) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.2124932010359201762) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.755813370855256017) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6112481680707195775) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.268130236129621391) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5951315077957212152) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2320059275260948906) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6880307350928089871) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04018928147487632607) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4972206905419705447) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.562536153702000163) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2483795976037838638) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6834585352451008067) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8618605448152742987) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2780854981112175217) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3795910788123650903) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.7135057681432003251) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.208576024963599671) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.685998522549362777) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8748382599050525954) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.043851626332342963) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.676991173019561465) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9796098646356794504) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2155836178814056758) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.676860676053630872) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.251926812915194365) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.406835437507232722) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3609956623708501233) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3326735451040445657) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6721172658046957737) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.045043342744552461) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9234776471247677643) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.364679144921318199) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.02339949687485620711) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1649799615966199839) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8559819974057054637) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2120330189256398601) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6949490108003779643) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.0438321679074660242) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.595490192478664859) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2919913640962714663) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.05643488788641604081) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5783857493273683037) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.57547139369886624) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7825948357811777223) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.1210921284494475) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.418851375623230604) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.475008755573454788) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.02419725356413604533) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.32006141320108572) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2099865355518817367) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2293655807155008386) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3972638674602347875) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2601225853965949963) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5075425526584786962) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2132072675227367486) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.571293789338422009) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3895308010851801228) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1312261398927709877) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5678116771273886698) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.04960759045729390415) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1543383718004456284) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3942699415389396833) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2139685560207206239) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.162270404981167404) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.194906881137119514) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.394753220806515426) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6858589362642808496) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.567592115960733334) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8692299559457987712) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6503234639951611662) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.077168149906346128) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.000385761783364025) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.495205581375850912) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6162075461745191163) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6357695105671330449) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.07716711368064921306) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6308296365644586734) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7894988789573356147) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.616048375345664034) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1625624915483931399) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.598574420291785092) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3370756409675905729) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.438601275169993254) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2438004487497840156) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4117895107323711335) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2979076985803550404) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3642779978967503052) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5420584518883899694) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.717148159815676367) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1933342576920851208) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8861600593878864451) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.8505926223908955031) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.04093988186833064091) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9484446954282621522) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7891308980478000112) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9151878284394066032) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5511021745007855799) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.789293442149856972) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4490619760034836316) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4539001060549796573) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.208931970906091502) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3167595190599054034) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7384698217940706133) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.07097538912668804878) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2777247573844777162) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.3394260828894039017) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5063278614438708747) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7187007788185066914) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.024990937751597997) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8713854234656274178) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)4.17587198253840608) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2457569393446408235) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9513558167970339596) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7900162497180467369) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5249598591359161404) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3733223645023427961) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7085395741417471749) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.183044045982027281) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8282393275949500033) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.041648520203812156) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.117668686131004341) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.847415335876967379) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.012474580532893409) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.06693335439505665452) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.058627202513201304) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.822547281136492892) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.02605537991824369293) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.679148729386007233) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08745343212448419834) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.565090051738330601) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.359283491463668447) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7074219763708577968) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.8076523001190037965) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8628710151742732259) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.05947492274443044735) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.252460095916414939) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5496044535746106297) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.911881274492738925) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0740524660785489286) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.154296594868063019) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.00438942402897613) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8665220087467830901) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4138847656937845176) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.347492809037691641) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.484415011893439162) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8209365468545677391) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 9.427187187583282;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.998946577921922874) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.824520032440126283) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.294242936708737801) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.318498558115436481) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.609317021748082777) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8730919926578830648) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.570807291150007945) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8059911674347285393) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.175146965172334079) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6146189734897329338) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.376394397908741851) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.0130265220509823143) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.275394758945420648) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3610962612726633658) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5351497448271534951) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7830624336211189362) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7156912249889151312) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.404610213366885629) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.86077262643190311) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2925804954204398456) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.182255593140917105) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3075121925711535309) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5132446221683581999) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7861004777104771968) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4623318996930672053) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1005810217355227465) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.37982876135743382) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5642254173779435167) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.666861684436175217) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1281396026008517763) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3676976766843930711) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3383557857253619572) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3703200154036470071) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6429775379845290573) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1916610406154914958) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.08088308088917362) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8415199468346499234) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3367850483336453649) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.066272815262910845) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.233729802456336122) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.843149340018658044) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1496388606398771914) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.634173505739693777) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7544399324787536276) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8849334759220359725) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5155706663564356695) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.007116937778280263) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8822152083080414542) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5611802765426487927) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.5502575393356679) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5370322492221967225) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.119779042115150669) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9354295077363645738) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.839637683990235528) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5665109984153617884) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.103495551756374926) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.36328053269684335) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1689924745235847903) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5942626541799588269) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.06343207741505074715) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5493665812113833757) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05615422817014859014) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.07507011184600398401) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3572632887898010146) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4207077754697410299) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.384365539954533042) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5560434463181936904) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5261572826053853014) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.112399061137190448) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.02134009119214175243) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.662841705743502096) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2728907130039023299) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5723196810154702607) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1012932649358708748) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4746802224428785522) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.177500808963146683) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1779965346559627126) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7842951858485256444) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3764539967460882597) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5712428942021974265) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1766477682874144917) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.18240944936152359) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4786549370287269123) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4454915347847849816) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7423535388800724943) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.7823544147356642497) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.01153846664066388028) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.07347972478829878362) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.089611190007374386) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.078991697568078223) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.434216537218694132) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.08875585841516497876) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7320413643051937314) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7845799303755283116) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.501694502335172654) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.772449947648402357) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5239867722157992569) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.148056910322820645) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.273369725102231342) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.293450702750181591) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2672401642986188541) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6569575152794759898) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.167876595385890504) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2584224059888224345) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.090263311244449085) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8700389313988098339) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2470624201678990606) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.755222494665432897) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.06794967667685059) ) ) {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2449790598067360103) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.470214265374997886) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7609078801313948759) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.606365147316024533) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.741598302321157643) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8620901987554878687) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.02628750873561558343) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.297015940553431612) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.526302887477789749) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.107778060297071487) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6259709403432680563) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8780348923981698972) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.5754984692743947416) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2507418896689663779) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4933298954114878065) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3494300183903099599) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7969095307919018545) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6999009177733210851) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.1255603126408406101) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4829806250604181672) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.4335993009317641866) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5130154675740015158) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.4689130994741966263) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2181309993330621255) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5955771564756500158) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4655322750936090603) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.341186444680997791) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.39004618956730619) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.104222022504399936) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2828967019427154894) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.03798034416406362301) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03893861689432707995) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.817638247385330752) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4925585073429843419) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5965654112217949612) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1051208495507984786) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1692155895469136251) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9226889142487203488) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2296341238091878789) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9931191860395798265) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.463134509913113668) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1784099834847165944) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7054517296446574104) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1297032477280073426) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6292585695869566953) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2408548856092679324) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.703274807472536789) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.985185967967696419) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3870384266150208585) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.132634553773571362) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.03871863621661586485) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.02261660532366904786) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1540005332067879706) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.166753826528747151) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.315584083621331946) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7806161033205072375) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1470292353387760986) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.680453846503815907) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7529816355200169564) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.038222715374336191) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5374745740642021818) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01362579124600182823) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6352953510532634018) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.456545623292903713) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.695924614521864715) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.950017475992184668) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3574495592474580263) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2785687478589249366) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4760451994832670675) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.165538892686338812) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.013638947128551404) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7382418197168137963) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6135617960233434864) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.509648299033800711) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5718978336284661346) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9699267390565049496) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.07178256469511040683) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.04162345375436071748) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.08580175827182512371) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3218043425267868018) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)3.138195510810918076) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8240686727512456233) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.038228618425856231) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8816045705775921171) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2791262753856482148) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6004193946306716212) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.807495095775831118) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2799358965503924712) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.86143882768176816) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.08813855022529426542) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5319455385387413804) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.03167228349116824) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6333315552788677527) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.03966680914064743546) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2169952854576482348) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.2787983816444490337) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8375285573810823392) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7767422516797775067) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.6212602459277718481) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9410310972714690525) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.179734972856297581) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5937807991658599072) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.08023911782780679403) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2481912087055653249) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3168710341365430505) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.097898075209626789) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2248970347038828643) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.139023714918754981) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1954611176258547189) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.666150689750825808) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1154011770126380093) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.661644106463695536) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6004339235742263137) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8082714864905812258) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-1.003794212664365526) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6737820390033592011) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.631199350443428564) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.775676714837963299) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.332137168383377812) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6217413877074242645) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2137236308949431729) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6040240256010518394) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.565879322366916;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.219346268826258184) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8873723817593490715) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9765894295576283968) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5988967436648930942) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9801565390364956887) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.316433903512745918) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.101381855872445081) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2814321978311952188) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9461013127139628054) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.182962736840538209) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6973574025376647612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5644954683179086441) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05993992419383425974) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4698377643831168626) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2759292517636607878) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04492546697490429342) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.160387109239641279) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.03798796067239057495) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5701712634761758602) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5307681462374020942) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9962803382596923107) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.05510843797519149323) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9026887201274862438) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1376165537076656786) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.966734179573101704) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.002465349925564450095) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.725877256544388727) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8519267207075766901) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9081450421517309746) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1922979964346031301) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.272335070519360789) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3193836693500927693) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5485754759483577603) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.37277178600961447) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1695348550378111829) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.770701133417931672) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2588282519147498961) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6677543255142892598) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.388687741573628065) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.099845483771813015) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.224348544722239751) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9088445968319085466) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.392071446137335577) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1448525230263312258) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.466394608570617208) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7181227440643849214) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9070386336255245041) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)4.233373773195610035) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2281671184955237353) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5558343421789881944) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6660675943132577936) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.5264278892957756639) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.356425627532407141) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.132500127219615571) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9262742945700799257) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6895326178563279118) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4246669414782515695) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7513734073449220841) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.422869149379213605) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.620940767417996753) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.392807992643548154) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.344455776010838877) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.003717505738729504072) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2651380122490257785) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.15192236879640042) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3825838380734370436) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.115190078090066983) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.016599614389691375) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.205004112547827466) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.07573047690407198884) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.777637134213743364) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5136427220613299927) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.01285625610368590355) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.462879128701984222) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.01264974374371641286) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9890032105340635926) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1153420262134570162) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.3278888158548642906) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2187303136430420736) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.01714131400146545747) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8565409924844453737) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.05239748555566867139) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.157953213260253023) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6655676304334408044) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7180252447249138026) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2638762268851786441) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.626931851775577087) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.100960355372838428) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.5666492474277085023) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.09207735510329817519) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.765527699163775055) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.424015278113365701) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.09454991524903308409) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.595461905186029483) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5072310315988719509) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9426960219098842186) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.202773000578427398) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5320444647937470073) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6857488376696241339) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.07163263348911286243) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1245597490761745085) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5889382446840714103) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.01477185876119579966) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.164446478826650422) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.131094426968072497) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.104051517651064795) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.206670851910639275) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.347240945165548931) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9560458684201444957) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1564725191359171985) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.390488954375030062) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4829535022206521422) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1714363611898761519) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.68800841084703146) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7033658512224503223) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.185246296472360683) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8658724553564542958) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.150693760094689599) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.300626722953614589) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)2.748370774018705109) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4666639683112330239) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.407927789829284793) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3807317509487215812) ) ) {
            result[0] += 10.423472758258828;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7254849993379219875) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.470093754349246939) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.082508628492451441) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.322395812913340851) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.726633817944304372) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3055825632090623523) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.149575098628728753) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.369942427589990075) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6195633762186367743) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.904731647062055333) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2061870531706213594) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4841236875485560032) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.003239113768101820057) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6886405178390786475) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.54246663628838121) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.923449136619501898) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.2334000543834967023) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.377462342213885416) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.068651052578232008) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.254846535020798015) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.086375096049332134) ) ) {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4129290531028479982) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.85464122002944376) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1000102566630222123) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.808813264029929702) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.269545023511784221) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3293115741860026535) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1937161785766128297) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1360119916501807413) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3073842424451043165) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6938874412050199947) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3047185618126642126) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.303997376655883667) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.05099293078341063379) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06902115213125442628) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.047613368068182282) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)1.455636523329431942) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2312386975126760058) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.000037072400255855) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1746595985682672936) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.581134377964474869) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1541935030540180218) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7330616617803118462) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.089520271423009667) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.015947776566346494) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7414665275526268751) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8078008167119190563) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1012278658387617547) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8353768637303541356) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.078724411012178752) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6227632503601515657) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3814070407001852736) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4167885045820647338) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4138936759942019039) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4307793228270353492) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4454651110842413608) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4163989556700333772) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.6229960026663030614) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1675691855392972274) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.591232574415675671) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.805931495361609684) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2076154154924600981) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.502614625669837611) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7310873066356738947) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.172904179395580504) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.591290087686737742) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.047791495137543327) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.459425075606096245) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2054187185325054843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4543759510439301375) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4668866278796355296) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.526956687310905725) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.7688597951680176124) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.09982975840553942604) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.385875650382073054) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.01644690143482085976) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.06070922479855234144) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.33242773688247107) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6791517686621161287) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6288655356052688106) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9021954899644166748) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.73007702307192357) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.177705346223515193) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)4.622444197543389421) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5145459880958100918) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4866646998583255002) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.08304312824660709) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.986454502340965877) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.04256483368817876) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.568162859284335298) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2722069398157753728) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3909407730365299649) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8751827237479918864) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3967888084855843989) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.172976410535016445) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8283328666839071541) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4796513872404229439) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.572121048959612688) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2729866291738540229) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.064481886206313455) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.7244962682308280222) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9547084922415205455) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2336309340302373805) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.115163456642056072) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6070292103116701199) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.117322252080428902) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2354677029940667188) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4805287399111212165) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.9749817579754100905) ) ) {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.4721759037558447281) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.72694113942643579) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.948182801732531888) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7226989425271628242) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7825025167484072064) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2934305632395201036) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1301977778420277954) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.287198684644123015) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.536758202410346108) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.614841802916850533) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6773255354014842133) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.236070525557145139) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.221961324999626619) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1317290902168490874) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.296064339016496092) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.0422332452820006754) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3263105526332231721) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.534103801704923775) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8625565394908980554) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5207710768328538409) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8257082231493244606) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7053827699317476441) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4694138730221262268) ) ) {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.2797910382482164948) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.008733700010931322) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3547935514083888631) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3090607012809575282) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8847421972914315536) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9357875116780256519) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5203855302204509758) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6933832232424104181) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1127690415583980088) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.000642780222617656) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3274340699641243857) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.1924071497706961731) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.133483991923669665) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.00158486389354362) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.174396979879563263) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.461887354232747072) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0009285743548690383875) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.973291368010046565) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.8843719793248980832) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.398356726946229589) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7384845126058882103) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2459787840424818572) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1406478940634356967) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.264936217919985673) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.8286965183326943096) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)2.080371959641526658) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1801888592841643932) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1891961819271348322) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7490516238862949816) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)4.099324471995150709) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.396825605348177568) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.115746591253165665) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.458503864240092707) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.1907126536522023019) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.2395351433472859559) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2723963996899965156) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.05283585780168553736) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.1837063939135332724) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2015428670149612689) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08933718212080421495) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.827881258963659494) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.010958753577817504) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.6222790705781656717) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.565879322366916;
          }
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.4926493800793589894) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.347624726598430911) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.496667272518130032) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)2.805517195040220901) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.039720087006074989) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4010130712153177068) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.56884819601609804) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.962347567305495311) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7436066845762411281) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5851508253078231414) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5798495803472616394) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.02894682262873393697) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6814223991208444575) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.654772077149696097) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.166715307932528312) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9314424856764492722) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.113511567311553874) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.209019626086015542) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8512883690516663826) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.9647125849856879043) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5389129428073848871) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4483843241469563923) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2992016207348990875) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7441785624372048158) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3340275740708491536) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6918675098930833212) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.5189088668979116026) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.781962835909051579) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3717537762690093506) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7028733636041306632) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4970812551816288227) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.803304848138801209) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.1670438648205986309) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.059998275645537502) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5096113636120480628) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.646674894379305698) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.763814700927169632) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.862728321539626197) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.14024028904622865) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.576617176402955067) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.316803609336035796) ) ) {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.08954096202783445868) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.519752062798993331) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3703594864467169567) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5801890914084368855) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.232789695545637443) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)3.949748502318720433) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0485946828514691731) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7602750226484803475) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7231750970080913499) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8110936265780691601) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.008824553703407234106) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7460750804990200491) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.749417514613145652) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.308197911239904254) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.380548221907832662) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2321360609695692911) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3107823227773998109) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4345656224706480053) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.420511311689106826) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.564602846376911938) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3569174811495050559) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.854505028817106993) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4121490826815397135) ) ) {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)0.05319777481718179768) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.487428175555278953) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.1078680374701548594) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.419302574021144014) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1493121531339246522) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6621000035226696223) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.29141775252281743) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.04220120209971500724) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2628998372328746891) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.3873541847962002072) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.170021442468147127) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.6739571880503316681) ) ) {
      if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.3781162616581715818) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5283348409052466277) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.07682777148287844859) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.311808019538938552) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.2202852297561130879) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5619112063419031688) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6364139948716697193) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1557950930732159289) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.692049000315846818) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3079154023091280612) ) ) {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7593757381364948378) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6910729410022078412) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2931546308082606522) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)0.1871746452283499784) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.009404916753340098) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.407627786941877401) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)-0.3860181211159948167) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.08262711583212625777) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4959634096164263206) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.209626444474228624) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.484776234247785931) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.583113796672036777) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.919687508625170347) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.781238555430556092) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6511558877002804335) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8967963075970443176) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.489097544195100653) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.296762817357822839) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1900611129995369297) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.427187187583282;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7693553941874982094) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.82105843732757755) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.993782808584858346) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.755694859258995377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.276714295882720229) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.402377073820135989) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.4596434880918469634) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2538593295255886506) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.4782662876336953861) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.1149910489993751783) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.550113929719828754) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09262119834550408548) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6285536700426674894) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.97317219222109741) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)1.835575665879296547) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)3.501383377136773056) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)3.446569428848208716) ) ) {
    if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)1.408998837051145259) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1080280096158983127) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5474244806157023691) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8735438299015674257) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.06271141106766775497) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)5.341156278498598198) ) ) {
          if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.2941381652274599467) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)0.3191674333102429983) ) ) {
        if ( UNLIKELY(  (data[3].missing != -1) && (data[3].fvalue <= (double)2.318758590188413571) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.835904562706445642) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5733064695060872129) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9763860899093652623) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.5556082681180661842) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9159151009132663335) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.408948393192601678) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)0.02709766820270431698) ) ) {
          if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.7503979088354459925) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4059999321033975761) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)3.999532684009095007) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9001358046915566291) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.500147024837601428) ) ) {
    if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)-0.6289144806045816605) ) ) {
      if ( UNLIKELY(  (data[4].missing != -1) && (data[4].fvalue <= (double)-0.9577715246234101976) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.055952030010802734) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.608696891760469594) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.05292236812151140946) ) ) {
          if ( LIKELY( !(data[4].missing != -1) || (data[4].fvalue <= (double)1.123788788063869282) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.30738145349790047) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.653202138742585481) ) ) {
        if ( LIKELY( !(data[3].missing != -1) || (data[3].fvalue <= (double)-0.4856572843860413879) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2106771563569478367) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  // Average tree outputs
  result[0] /= 200;
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(double* result) {
  // exponential_standard_ratio
  const double ratio_c = (double)6.0849056;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = exp2(-result[i] / ratio_c);
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 5, 8, 1, 0, 0, 0.0, (void (*)(void))predict};
