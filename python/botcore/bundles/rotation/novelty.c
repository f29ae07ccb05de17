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
  return 3;
}
const char* get_threshold_type(void) {
  return "float64";
}
const char* get_leaf_output_type(void) {
  return "float64";
}
void predict(union Entry* data, int pred_margin, double* result) {
  unsigned int tmp;
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.064234138936134721) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.592995331346324539) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.341201422495412965) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.758908829246616401) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7771532759667261203) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.624287724602207827) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.189411340330834843) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7532204032122851167) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1853729460735523693) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7274154601397883058) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.136034172296054079) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.21567732439595555) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.06868515935584543208) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.857897934338995416) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5188521503050311789) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1721580484839479452) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.191405363595765987) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9537327043913323976) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4813267542755158002) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.186716089381131489) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08412756736379667366) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 9.565879322366916;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6396234026078359003) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.049706060302274313) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7890104684261718404) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.487650424833258489) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.697077427827636598) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.146816888066007234) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.04515476352011671413) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8902237954328077185) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.212332264215332911) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.645141080927215338) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3343762439251255492) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5665137436572209584) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.513214378824029316) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.236213421466252349) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4906145667208537953) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.979196000478959605) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.078441402995945264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.709931935687955873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.239899813152079977) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.126672327268586571) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4924196461542620362) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.877257997564796721) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.008770166197664130969) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.08522303155878641068) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4433849116480566011) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3627038307425414221) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4502280772860828284) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.031728492069514225) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1601423866384931172) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7633752323380512683) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4298234602818786776) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1306311972925386922) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3149420611908678724) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.503065643102060589) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07745823563678388979) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7805021197621508922) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.478656666169413825) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3175849937726454297) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8924306736899531023) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.016688937956975236) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.254825381365762826) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06496875116103828507) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.506813744082796891) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.807773187307887497) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.327369899748939597) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.001243810350476382) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6327203334516345867) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8755283936044708781) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.458146047653650967) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.400088118756487088) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.291056125382316733) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5280367495976792114) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5209689611966701328) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3580668562765779717) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.903369644067445243) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7848126594341864326) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.09886214349381106103) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.632535766604964689) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3006108736948072124) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.036835718472519652) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.514849964483480527) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2553143859822909478) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7198938038374151915) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2757965830710961685) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8576946982134356912) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.004375244367159414) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2121609212050896698) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.962632528764717499) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1049883821604040701) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.983491012850228774) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.172098127250762012) ) ) {
            result[0] += 6;
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.26590051162322359) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.014749369731126283) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.09454362626213597132) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.12521724808638246) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.261082886096035249) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8510833865944463783) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.091183557237177304) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3722042940121450538) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 9.27809078322522;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.889880184790643014) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.092422031823756967) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.361930287302484777) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7269562796156494588) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3560632803960911419) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.61316395745704666) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.237508163802787386) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.525351185508140972) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4575541354901462299) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8578812592028567385) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.184082842589821577) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6831988807382753937) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.241817818442248811) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7412337126965717893) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.69229599597095115) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2772516996421970359) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.650062035012743511) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.824933291058565832) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.117093288801337958) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9726405035600667048) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.278750445653602297) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.36800465025632495) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.296236622915986736) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8648028855764958722) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.108837165665881752) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9493810799861726046) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4604783661165423592) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.276249501533980757) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01302940317623946243) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.100444229500500137) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8541047218986790313) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3030188740044730267) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.267236492278667193) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7500671077969993661) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.733193536269221013) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2164528504026534961) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.063425039630337077) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7498339626662571256) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9389068637235034043) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03209431306827226216) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.801139477653410648) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.06920066649461298347) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.99593951151458604) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.18561679508837936) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.05366629499768160727) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07428802383859389735) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5636566995809875191) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6297439617460998118) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.130178408607391383) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.055495970127397598) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.069284253864942968) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1377843817835409101) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.263485554741431871) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.108401314338522514) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3301116816446307833) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5494720021185480752) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8625720981642565066) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2182319953041350902) ) ) {
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
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.28198973267897931) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8837962047145090372) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8387530707673347408) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9708306045286209107) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04223329579898404962) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.799780891399132221) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.368287804329074486) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.499263527235371374) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.320752618923799693) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.751386843270802629) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.379228999844688275) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4013185722407950351) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.382357608540387695) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4607640349759156706) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1878694334490880191) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.538947021699960116) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5000743489702754729) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9802699217444852398) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.630985760767167836) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.436095763441852746) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7564191722328925671) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.396977098762547165) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.667434975749731763) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6520684820776299073) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3737440935147611221) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3853667415443946531) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8631380757169007101) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1796311800950349813) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8580145624908390722) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.01744527422730013377) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7582137136203499495) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1556243434651993773) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.992092840936823261) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5917863567833029359) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7104922635693220467) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4439933080859819192) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.515360497727272993) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7032745672893381261) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6131815052753883943) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2415911619166347668) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5294105608828217902) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1608754507815073342) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5994896586623763568) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3399146051691288584) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7543273472354450337) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6045602192239964978) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.09460599066588226691) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.26225971862638886) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4340839277585579747) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4333452766066144823) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.065688848294362057) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.913551661989247421) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.591986046877540639) ) ) {
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
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2118477154284543751) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.664544503714946888) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09055491790887670867) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.182475106637126405) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2916149155332354304) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6560908783689336499) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5224347959480062364) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.072385627381672979) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.69222280310463713) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.736045170434383333) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.049850601993551402) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.519515126779279246) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.194391608560970042) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5516259971070205381) ) ) {
            result[0] += 10.143309288135946;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5656532172594030961) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.64282213242858921) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.073579549927894394) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06020773148937552666) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.867808261195579078) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2392671716806529236) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.653648751046619569) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1843755497056553949) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.130553314236695917) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.451655396230039141) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8271038568790929357) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2921955349174789607) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01393089599938934775) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2425012549065606038) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.973861111603556262) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.651268891274187078) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.358802421326002596) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5278602466302826368) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.41972358730657644) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9856568400420596676) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7754524606408653709) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1646127539722700428) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.257739791545259056) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.570332618153664539) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7921846895589741422) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.980875970087452309) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.07809289694131593684) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5538840716778501427) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3021974922451857726) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.329769974215275319) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5178686760050993376) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.37814350860929058) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.215467500957248648) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5619976082311400889) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.939953145766130538) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.245530670412577479) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6510815821133055792) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.286793993637551203) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.669225560523232677) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4231260886216408057) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5968071643199892584) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.718560030827013696) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.164248226766834815) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9228809480030857326) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.74338800982348463) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.01035545096473145) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9085998067245666387) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.121566832020893134) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6704048476656296884) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.948876216801502359) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.453507814144551658) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0589714533340396363) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.013503196649920612) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9211519804154861824) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.007357684021527477469) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1940513210072953854) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.015628088521372208) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9883577076340033241) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2579802515566462784) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2753067800582598146) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9022897110018217592) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6394992095752755068) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8536867305498202496) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.646209536866351852) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03542316328185335372) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7124277226288600051) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3841443458594788751) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.568697704314097274) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6530653764695648622) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.046873746318277343) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.058008486814681959) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9079384896621354173) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.221899279065031152) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.240570467702228674) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8784151477723680657) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.02565466705863173) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6676816476246442145) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3667002468397778658) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.9046722885286790916) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.466624211154216484) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6143987411957076983) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7678960673931697345) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.410468365874308017) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7508030760614836652) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.524357521474438704) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.27809078322522;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5071943704959563926) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3948988590273376786) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3797237913766634554) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.00624023109129701) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.645809465721804421) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3132943063420296492) ) ) {
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
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)2.00450482168010069) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4974018890186241437) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.00960051306724119) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5766416107248342193) ) ) {
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
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.09133450370649365269) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3878221437804281191) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5091687183459807642) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.642585842299557175) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.37844785480181975) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.623774686885643082) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5542732161502952337) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04149024957118396806) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1813640703005799937) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.234006131131017092) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.240593000051599892) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5399514455032752291) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.357093891645019257) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.06710862802208261702) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6626352778261890286) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.021580008668412809) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.739148672037242993) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.636313970325065537) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.770194609387146567) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.292870261676237531) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.272789190781119295) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5846709406979602175) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4030668429875630121) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.221380935187301342) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.902853664908651377) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.0668917438627520955) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9467780706633691645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.397018738899743262) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.209294387559723738) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.077175119565281225) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6717233944080822639) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7038895812599497148) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9691054510882732842) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.549832899510569018) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.464591314882083495) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.274009477509314259) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4154018700113821794) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8451792187474165274) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5839511611689055526) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.093354734676765139) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1522544150273985042) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.006991437470318995206) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6871220194146205884) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8543503203009010782) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.005868478841751568) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9790797819104968269) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6351529873867379772) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1442694295694399442) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6866288124569546181) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.404729034886059269) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.645129973472370111) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9729377011141540077) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01289879048713393761) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1240655137153856558) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.450648198863772498) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6414793383897718915) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.242528041673212513) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.456021240781239956) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3444953277141915571) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.087905317438681241) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.835567354317503952) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.186488898129260061) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.018253301752538142) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.698387468498949282) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.149733126593497801) ) ) {
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
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.600812906086600318) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2716325482881041253) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3536836079324434667) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.084520098929385057) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.054724578980465122) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.931969129026609;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.06135567603036329309) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6991644267499927956) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9559385915263920452) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1944551499991067356) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.597308751558187412) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8721171746703886285) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9323530901762531187) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4661356179556784274) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9105325778273436477) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.195281485262621013) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.967634092764641851) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01792243982820007631) ) ) {
            result[0] += 6;
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
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.618434725021936416) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.04375412778097831357) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.092396561552154699) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.176031722065661755) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.326939220248001927) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7970327759517347177) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2813109935708004716) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3942966061763659158) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7110556877586297064) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.004603767949493325906) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.634241931964813821) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.503911308501055588) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.272313664948280687) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4817055971251634761) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.255991568212337484) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3779437153702525087) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3936577829618046476) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3033376781491830543) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.100521275993246784) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.080296098019798867) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3242866818648119098) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8703028274079047666) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.522427018763924611) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6926967726472361697) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.66393227040368874) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2464172227010141825) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9528638336371650919) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9879563680497012168) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8020041301108136178) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.032917797799924653) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9707668890144522944) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6337645955937937225) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8392546721590368186) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08424581522608504125) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6211721854841422141) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.985492088021638457) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.766964924409522686) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.714378821569826794) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.07664985719783024) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2540729444799101344) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)3.20083963098391866) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.719237819225702513) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.725087719791062124) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6298733387010433393) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.037683367411008417) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.116888542066473;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.845444213125366995) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3521244717209570663) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3464858514085389363) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8387451164591772645) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1265156334485033618) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01887195370371164138) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5404272353239968352) ) ) {
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
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.171024017902666081) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.065437215627825118) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.269308668303954724) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8258616727666012736) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1064564987381810823) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.948257499789720182) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.03241434932487496923) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4088520145448222287) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5768025281205415578) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7792990218613017328) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.95378400795772178) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.364183580823198572) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6866485834424476131) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.56395109748915262) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2596812423090897326) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.09471476153244573482) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1089546252151389338) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.016482366634183565) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.620340583912654342) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.036491258691732087) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4027617195209191037) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.037168191487926716) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1094806144750491983) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.471659071588991341) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8891176299274701211) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.425999849338647207) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09831526605077023362) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3455114820946281196) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.332084483684859544) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7029738360444317546) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4630718311077919314) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.043065965970783937) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.769603054247036233) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8982807812065447539) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.542931442243280715) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6323111218073289574) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3844576012654266073) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.669260855441695002) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2661992188746643007) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.496412994502478) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.011581480763911411) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4768895972122700888) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.938691005013037039) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7880600891133592301) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.353111408209240141) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5653978962988841506) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.031405122566787291) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7196216826419682411) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3605344534873644591) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.61546631855208922) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4029439546232903568) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5869524663279457322) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9063727348954859764) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3698612629412775799) ) ) {
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
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.574741897232008192) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.057007438036266844) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6131437972172875117) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2340868476874726212) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.075714708819491383) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.280195130541808668) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.476994707281996666) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2188468045975374698) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.743661424728498277) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.935336119270444577) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.338913602414381288) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7204872536255446658) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.648171191950634551) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.441513580920944837) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1761141315385571504) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4519405531572957546) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.722534567505956016) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.360815804985642696) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.361887375221695784) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.005095403805465137381) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8482966164300065337) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.9546894023360781301) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5776662757773081136) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9648087091627502998) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.613917865367592519) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.32108748429178946) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4336515723979836312) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.190030223268663256) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5920634369103161543) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2676536789840864294) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.385640220789630339) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8427629409369756797) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.13250273548389857) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.012410075773188201) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.042178190795069348) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.080383694817072637) ) ) {
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
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6458520936529108525) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9785890746160985643) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.991030991586882681) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3926778261959510408) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.413565176017458125) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2837654213526614733) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8109660088099492903) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.09059778179978084101) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1529593461096028228) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4344187265035193146) ) ) {
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
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.120222611820728797) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5995578471374656271) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4619694399027942655) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1989265093073463997) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5276201858535070066) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.706040493799607205) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5269031393594247881) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.192524236167948892) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3391883506075704657) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3608222459978224217) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09052934825857045231) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.139731201550776063) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6837683534010863262) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9294828840042264062) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1990999881197007548) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9382281448950560154) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7746824297840543272) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7568080735120360503) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4266162141253073692) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1069802573334515117) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.289028289266255678) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.095364871260263051) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.336748993295623578) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.103465537061284474) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.212568064685330071) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.505474233720184962) ) ) {
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
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.165847443190208388) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.573519246248131775) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.277748211716791316) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.02842282782304034194) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05382717352383481479) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5390121198465758212) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9348212668787365676) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.035427912961786046) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.21490013868637492) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.286473704562262954) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.59811401485394855) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5746588851794076636) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1570140123368666263) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.526989698079750157) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.04717834912493135135) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3055190664858481453) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.392645626503384415) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.218589449580402273) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9636402579268751323) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8176818370919999301) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6327606081972872998) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7923349482603225802) ) ) {
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
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.219726050527139227) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.249154912469172318) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.278155547299572925) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.034517595439928161) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6020716938339644164) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.079827785617081259) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1674891563283930074) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4937870403703668587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09464810287954694701) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.132974744990751681) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7081445654854415794) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.081936694666790766) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7274415206993722904) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1925638715267172785) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6165227101604047188) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8429637265309735117) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.200083501803873132) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4455949975818445097) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4251096007482523254) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2674520511660432032) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.04993336744257015347) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1932054712172811273) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7020032168029934905) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7705205899071094766) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.076063513598024768) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.618005458148187969) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5009959936390488977) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.249918481244064017) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7909503114591254214) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2850403249397466254) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8534240893189668498) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5963623665159092369) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.724728582627075735) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.582336136102550084) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3760550935842528197) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4513736886417680783) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.040388137395689139) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5895799285969947068) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7288502355425487966) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.348128209101565278) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4270159869969327726) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4558929586745030793) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1270039779406646474) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.045477426229229678) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.08660548161094458464) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7028314604404032329) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8165214853181734789) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.960199807279205952) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.112638463015982682) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5838961273064992019) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4080990937998367207) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1560683682143881867) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.970904211716109522) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.041311071788486586) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1038567862532424613) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.932465712842508343) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7602919088476133291) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9417786249586084235) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.260557821941093781) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4104411850351359359) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1553279037504726734) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5790643609469643405) ) ) {
            result[0] += 7.7066404880045996;
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.073785250547487635) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7552599081043824825) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8186335135851779965) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.338832405912195656) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2938360912057926821) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8975443436840593314) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4267312336793291916) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2502313837534030361) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6011455955366188375) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4084229732747630126) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1617607264054755911) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1107355075040487025) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.345622276745997992) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.017238618030405828) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6393843382127573083) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5715839423721358337) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2322383228410511702) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.429217183184301909) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3313661073907874233) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3768101744943201936) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.088450809897061777) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.87896253330981633) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6071754340268640249) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2433749763938806432) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1985765625601220163) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4683856028184300579) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.063728435490198354) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.331405813109245884) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.728322220435775991) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6867884780692024016) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.319319747078580685) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2106368369873532487) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4270353712505978727) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1736964549547181935) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.712441145049471425) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9019247935807197525) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8400295579929100143) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3917455188886809214) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2235083258138690354) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.309774753563700989) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3596991889606415693) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5807131494853884357) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.848244605484539171) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7016871398920740965) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2630232407892880153) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.179041788600883489) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.996617556255853132) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3915788439852547209) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1507297562538540969) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.185626008680921828) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.160005319867498885) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7526500767916513013) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5504415312796528958) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.602643116503110088) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5301114158919860708) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6570682131762488609) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.539313370223397426) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2219691204807607288) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.135991801928039724) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9045197488380440909) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7471452734220414005) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7911766855322734937) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.58810516803115287) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.167009777843770024) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.938109855906063883) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4802132578895874637) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04371670913481984222) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6870496093496549772) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2995251421094513589) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8482843901534191655) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8087524292261476511) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.224401105552521463) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9834238989400504449) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.341509384342503608) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.772475039339015401) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.799015629297193275) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8813574579001661746) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.921081979537836215) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1981611956730985058) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.868093406795106493) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7253366001642482797) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.363505134986311873) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3560499051261348802) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.552427431841694405) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.127032914737342573) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7661530504133493569) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4290447910173946222) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5214733371990306621) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3456651205511866998) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08128521202607119633) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.04645202560515825085) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1621222535305070211) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.433236881255356199) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3603677981002462172) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8378496552249038443) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.227310506266477752) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.088862266888889208) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9127328936233021217) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4047336300225123362) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.575386868630934689) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8641266373986276061) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.498376554669909488) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7675472493075206071) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6570210707637196279) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6843900490923723323) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.431789521603941573) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.196970213514394032) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6152109274418599005) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7255756960743839912) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1435501300433027483) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.128905765902038727) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.103543463675708658) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.817255833106158;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5515603671232289784) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.563432647355013083) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4709442233763749819) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.792402018158431254) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.06015963943654534241) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6655382908678779685) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8822729015583306023) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1335481009195358393) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5436653989803317266) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.165290819432102998) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.357410511234855122) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6783750736028857364) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1307878412574156046) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2134865067216443757) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.573888247895945725) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8346036950901645213) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.408393115843913579) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.064188007270108871) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4854348675603881169) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.920281108060180153) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7704744105887622041) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1522744124633647056) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.447609028139561715) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.110272367495740209) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1866782202625932863) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3492036066494337287) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8064217624569178788) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4066928059942083173) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.65967327647209828) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.057530195106038295) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2266327743625029534) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.029815371353714593) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1421316431660028523) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3961940531264487309) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.78665051089935778) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1684393713401757253) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.071039429747293381) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8903538424880665936) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2224978086486519846) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2700037796153095249) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9512634765725842545) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9532468414390427025) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.276783060761034871) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.221863960704100416) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3334452889633676698) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2509767897638468526) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5147230153088303561) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.63444571285752005) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9062632715691092411) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7438783926560574855) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2669890635823267688) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3185920306680318781) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6684449296968628662) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9683467745733058685) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.334900643838678902) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.262556350531603089) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2063902274628925948) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.055507642118312717) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4264071800199529805) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.712413759771934885) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.165835192264404352) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.05389562410786918889) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.03735904724768746) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5185348691363572682) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.077940377315814047) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.610373570602765314) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2727575003632579653) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4136835028729117791) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2043578340648777303) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5820850801734984703) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4836121171850871203) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.461698540413813252) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3044587997283623726) ) ) {
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
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.34136199612860052) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6649684865181355597) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2232066339637116814) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.93212580721927063) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3565654580308930122) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1423837294339078685) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6880645134091316617) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2047623434868508507) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.213318517181536826) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1638790769713577566) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2487265611232536422) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8535223727534235749) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3791224276660143944) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2064432888438531011) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.01426676797582882017) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7094285184249087273) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2989026710651894736) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.217355647347651448) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.245610146822441866) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5749829928350125297) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.886122174450270528) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6946358460754098463) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7896703423556682422) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2303464265815227674) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8403990924495069459) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2139574320964581222) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.522212773736990155) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.197321287125974187) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9494193300500621824) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3511003571594331074) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5196701165279987711) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.146482712478493537) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5027219539675764626) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.271397697972759921) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.02003957491002728) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.007662358066555352565) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8980234146360766001) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3991820450031133838) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.481778871497708483) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5505571735574343872) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.718671982348783267) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.198298162339370254) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.01611289956166595) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.015411680103079251) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.258428956446489666) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.02335774969675458168) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.392714037384653158) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8931869877252216483) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.905050569186492515) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.544838842538929224) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1597044429966962831) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.526264689390359086) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.101327403394628757) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9646409432096743064) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7275704580904509555) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5147635598529087808) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3588851698621294828) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.963488629538038488) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4242668750406902167) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.007249303585297628416) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)3.198592782116204347) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.305822606456181312) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.562620410185238784) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.501953021700142443) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4397443933889068624) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.422809654215401398) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.314299539136516759) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6044382851292580128) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.092035670292379468) ) ) {
            result[0] += 9.116888542066473;
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.033981137478041212) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.01501588074774096171) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6893995005455422209) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.107664584940663222) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.756846104667027175) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4377358422878935285) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.082560529710629993) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.416267997378093391) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.116888542066473;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4483797080611624519) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.602217370404120933) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8206172437977816703) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1727097073916279424) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9080056212914220382) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.755578697900978646) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7850822724230945848) ) ) {
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
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.326281437564895471) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.06928128100301567116) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.504574228128861657) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.446670524984632777) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.061765625936083257) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6028099762415546348) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1607055379553523622) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5068398851343002276) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4466720148724954154) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.126485535392065751) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3132210333220948328) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5737729586232417356) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.290007710480498115) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4679736280101667312) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.428795547740507876) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.484586200041084325) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2642341371673833095) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.411347551458598026) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2837288885382732162) ) ) {
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
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7598187154066080584) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.751176980732552124) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.238217483358718729) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9872128810063361959) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.393476257661111717) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.097527551633174614) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1071659320131105736) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.683464921488701194) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9184672017152875068) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.046975320481144944) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.154302002910456704) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.355084714379225286) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.10391679169052237) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9591985175300847821) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6756380397033467933) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3407162150542865087) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4653587574539328475) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.280628084333738093) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9748883197321516203) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.390241192399354286) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2940682594283583473) ) ) {
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
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9809418676909915646) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4486820527837029893) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.298480358686939784) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4501980439541524714) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5981042477164485449) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.187456496135156137) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6298085312012320358) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6836622580692931495) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.062637316242053487) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.02278775048350456522) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1110901476562137224) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3334254596920096514) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3006149297490853245) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.359984739394598297) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3127981736759311016) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3912891930975885835) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9847972870293062453) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5706097498495952269) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4686753568727912156) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.402773319496310123) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3207081224655818352) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.906053932891172753) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.910429260792582129) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6410910935490943263) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.546618354287630837) ) ) {
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
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.980504979062197135) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1077955524752649552) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.09008994791704783) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.475777822797201599) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.139609373153293026) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8017487358712076517) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8798996588860032997) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.023316282886150619) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09916820463916442563) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3238282432550176893) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3398045990847161635) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6096954824543137086) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.551215417249951933) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3694504488472280523) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.910310928151566667) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7872508902637617156) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2567216096477926146) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.435340353593810625) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3544911318551635659) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9550322491716449758) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.018716022109721342) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6436849029844002867) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.111019642846661881) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4860793667845456634) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.441523561904410666) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.76659829107120192) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3575697452006680876) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1002262238160769314) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.337217777828231702) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6253491803351846068) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.092947653211235437) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2936309426931873467) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.082910790773453646) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3552119830931373401) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.020478182286771451) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3789494202900079989) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02543372202009630545) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7864832065478004619) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1471995027503567588) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.169438607640453265) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3385136688913363834) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4917483085437268642) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.748405667699806765) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.289187837118139557) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.65845120339476737) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.061398003573582827) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.427187187583282;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6237487419815971323) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.619700713779944401) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.176850518227877007) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02603584066023267862) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05273751711874397063) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9812869957473044913) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.090612511362759829) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9050639439445861134) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9157986525181297521) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2880344537498117363) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.344110360438083296) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.619116948205154394) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2212524862762967892) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.748621288668926077) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6865326300056684428) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.050259231675849669) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8217700628810120644) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.170427370594455008) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.671538015336734961) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2897723269575217531) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6733459594208102139) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.534513951190627612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.05425636145299261859) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.568629910407970396) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.925117282972825805) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7744269152466517481) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4906883084790676364) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.671332159681229168) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.049880172318289118) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.824354724849741594) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.42587851496003859) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 9.817255833106158;
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2541459647772081887) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0876174815156522957) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.737971641485004604) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4000869287014159337) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9774616668872487812) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9541564113175287076) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1028085427793621331) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.500070756694401819) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2070559139319915198) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1390631416575264234) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.084025638241463918) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4249546491651851055) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.01679659652752774068) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6127833339976986871) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8604515541038595394) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6931925407285141061) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.08688107905661324182) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2183852594291495475) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.0429655998709979059) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5480738036482137865) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.862293096858134378) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.64708126585850656) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6428537083939390717) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2129842286713193589) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.316463916584883043) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.003050434085336450885) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4893775806212616875) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.331360884261477917) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9273081501335711518) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.522363295860291732) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.149174340740305889) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3367083482054977761) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.048006300584176875) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.417218308164731155) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2851990588050183906) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3966170133932928055) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9094837552275761849) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9964814108493147415) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.537496518237565502) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6551543744041531392) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.303924819725850837) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2437560197415601371) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.345609500888802046) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8414069169056688224) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3066553706826526948) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7778589438855483262) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3188421798006632057) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4174293437498899362) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8810068546700464687) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8820662493938074) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.794186502579540488) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.595905858112525166) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9690516227875213273) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.227233412973518067) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.258499455722956961) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.755094235442374861) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.0161864212805413743) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.295525435429234484) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5059493825572594083) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8247954474949643622) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.736048340424505287) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2738672333779414991) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.368703439117221698) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4987668304303947142) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.629484096171613494) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.200348746133709898) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.311140694826526953) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.36537333834350072) ) ) {
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
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.548634576032352772) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9740278520682004171) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1214341086453873952) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)3.152723042313341217) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.321222794722075822) ) ) {
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
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.02775549486874390182) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.796045434592800083) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9255358908265847173) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.610251710156405114) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.811620281334622717) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6172884234860314123) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1189258968566373476) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4664199108782667302) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7106495291548526883) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.265298765585962215) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8178646422274984396) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.321600064487730819) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.423391659210048843) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4605432694257964865) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.324317992320634074) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2234657526292544993) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6823876206964696323) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.153774793452492453) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.60147936115414935) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8166944142194696443) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5848374309987969255) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8561776963464600154) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7104221398074218596) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4653446862342985879) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.217362579672250922) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.376886167384827608) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.334959021538069557) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5937839594227752871) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4707629778596684744) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2207100354068676218) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.117307329791136894) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3161219975719650188) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.048903078921245902) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9667829988190104196) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.353099378972017597) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.04969727392799616617) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4149883526988022986) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8370267835735745177) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4180026985170024467) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.291782790239998979) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6502445414340841667) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.084353008459062462) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2794280838322117377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6789107214904356313) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.02565049338670499779) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4020889942805676021) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4197100178110361179) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.195521961436914582) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.30868476312318216) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.819812552118597271) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.255392150777851601) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.06863354840132585011) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.400906498182283855) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4362265906178521835) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.525380218225710127) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.016463511417682986) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.30896187409355802) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.063970120429743149) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3185507563031612088) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1902864417386126994) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3699292206262002614) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4803265019122344159) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.447141664349635537) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.321835115757121315) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4046005340570333342) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.001994485157281956) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4621947548666781591) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2294639099023954021) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05714071443530238659) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6503137831987317874) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9333552618965275105) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.08148550648208874314) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2394345409326973373) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.298036020969256521) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4521651880862928574) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.358521303249043966) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.165962360739491499) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7633662384883165286) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3802681298220249584) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5814223260843898178) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2793140581989388416) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.342463838385755892) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.614927959307866701) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.172182042374481536) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2409703492566241945) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9475620919654246244) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6829966191877033799) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.640272224705961346) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6957057562359341141) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.05241630919652716381) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.174242819882527211) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.413308722687058427) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8598410484813765464) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7904169155756362031) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.404205122200084865) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.223458638025929579) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.896877676475588359) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.083136539007917953) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.421987499059957472) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.55783744332113816) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.646037687644898551) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6718069560060865308) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 10.143309288135946;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3686903419354035094) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.09740442060583087702) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.399310623522959318) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.317231672008196242) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5692137825733318834) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.136648050866623016) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2035984125199767902) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1577212464932946645) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.097594801873975845) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.055641164703775114) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.878335050479527979) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.308894977544913907) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.183600294840226219) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4298779426222305577) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.77539872935763543) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.404611127304026708) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.727340502138702938) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01414222354208649612) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.256392533469863793) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.866581775224197326) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3876256453684003844) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.113000357937435458) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4706006820707543392) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1651674574006454788) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1569265390055072373) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1211137901680405804) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.421923158945163745) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7797257970693852736) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1946884978424807677) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4997982926586772567) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.101795416225854973) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6930108136450321421) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9851328933060654602) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9787394116495662377) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8898359617906462793) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.325993390665482163) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4028088152551169143) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2469775516715148611) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.576104823788527121) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.30148691207383127) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.152297454841329838) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03206460893327500727) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.310712987032018439) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4250821957992660938) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6189569441695377261) ) ) {
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
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.190032213116844373) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2022830379298922177) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8904844197951753415) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.190225635404301707) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.540363669687624393) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.904986385644569014) ) ) {
            result[0] += 6;
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
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)2.023938599671366134) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5135719669133218535) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3921893849276685273) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01927051938254065178) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.53645826134282304) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.623409714608033294) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.008437656361547918316) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6762372568406579409) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1816334865899009721) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.112714405275986751) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7830385824955069518) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.05323681281970627) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5275349382178666779) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9144207734001158494) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.036347927832875326) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.171070493206886276) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.056659207863842376) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6301486365470585493) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.418410260953662849) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.50194711857254326) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.593435885892868331) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.131633004947468546) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.13796375285442819) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6004139291068268935) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7786396279747472837) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8261337413127438634) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6736616006294832149) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.162862882945513876) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.453028957357116013) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6036683934146540587) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.154128250981477422) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.073640772101542851) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6345684866532163015) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1593618457139642786) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1954596311523082441) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.404974975675481019) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.091857797391785123) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.072396057403140368) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8043361664219812468) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3447189762543269587) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5824668565767782136) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.415090948369742918) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.373380546333107244) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.12659542182733774) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.855261147379027253) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1535006571622552496) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4816980877553043716) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01601737070201225688) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3251795829387338355) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4329732434044080147) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5493209949780827328) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.529801978283955588) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2532504445387202541) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.185759703297481815) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9856730124482966371) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.302382634501019876) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.73694625985866824) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.182497870967047282) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.071056374941685041) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9714413968496901086) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.494771446586537156) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4412673183265806154) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.320798495970558761) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.41915457920924859) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.876664450856517341) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.070178069267828436) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7982091582645403083) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9249608129905380061) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04041467935223908015) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8100598059144668017) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4318043663017395173) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9629123887543653559) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.332185690600255601) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.039177401513637911) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.998625752051728544) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4611611507603640137) ) ) {
            result[0] += 8.296251627913692;
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
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.27944454398245977) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.033499068862652415) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.956515026624382703) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6692585517753002478) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7730496762237560882) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5901254655272533123) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1175289974575277618) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.32621659364765998) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1472340823913351748) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.287188791608394389) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.249939635794205639) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5966793415449569427) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8349293043465509934) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.040460461046825547) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1015544262199423731) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6022560567383582475) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2117347582506878823) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7579712093753583346) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3490847433207425743) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8384595838738836404) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8049930081220404432) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.007958821954364481) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3926106944325188364) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04199488070321089062) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03645319362559884535) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.023661048283886377) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.967609313744594246) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03266228840327511929) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.535785457183766134) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7870586066312180717) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.243293353129783396) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1607359843978872771) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.159145627492098374) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.025497313252310194) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.017669298980327763) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.321143708542079187) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.369641882447835801) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.739371784818858124) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4670391207362636354) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.522073272222296492) ) ) {
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
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6403976882303222817) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.002715755300107092207) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.314029521951159074) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.381730876919181172) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.108916459410607791) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.865240068746200075) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6580994441930546612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.3909009543085602) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1876441317433720224) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4438481724444504062) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6687233919274175875) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1859743602000129004) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2620283348937071377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1582592467109803502) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.010011291823666557) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.300103387916742292) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8703430409644173915) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.659736892693252308) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.412505736892629704) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.745821594487801498) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.08250468448899228591) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8376631950650819114) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8965903146280149727) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6973763664276179108) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.822896533234262817) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6165975758661121908) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01447668975724547558) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9847100557941288468) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2264604589949850699) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5711704199759424228) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.446317644115731049) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4578541776030359833) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5297207395523916285) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.869349248855105117) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.723666845617995547) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.54386461211850623) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.055068173805500331) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.439783566183933772) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7262454477185872337) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.25691526714965085) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9310389729054120433) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6193360555806408652) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1976573294373981937) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06584167530380280464) ) ) {
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
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3145637915444980948) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5417620777331968451) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8210197264534900841) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9781487234361834204) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4407591292392146753) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9148570464067790065) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6372506803082987892) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08261993691878877222) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.464973400120245961) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.850657746693884054) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.251468438988748488) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02452131294387488447) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4093074017968775236) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.125002790562542598) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2827563761443311896) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.240564286268543093) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.035782133023697815) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.317785256077934619) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8435000524901450358) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1094897661616062168) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9082111669661613318) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6362197905381994367) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.083964087555108424) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5256831923640845616) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7058724901743269609) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.184678895436002577) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.62074352743263983) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.148964027690206446) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.9025028770119960519) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2449855119905305356) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7728283269878086781) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7668128029412801805) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7842319761955486301) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)2.021982816979774888) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4115345501181035814) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.188025563610835222) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3060309470296547207) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.020814873289901392) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.668548421876910437) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9012130259110489039) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.103656246315848799) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1869637697708816937) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5293446896927236356) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3582297140295305216) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3518023010463328104) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3273220073334097702) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.196759627895029654) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.707852965362111508) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.228260360711507015) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.003430401081258694) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9371824861825821529) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4136494761310678392) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04488457002446788469) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8934239799188288256) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.127875064202573885) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9718282354189384797) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.76610644729349664) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.755590950133831374) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.046398397238599731) ) ) {
            result[0] += 5;
          } else {
            result[0] += 10.744698479920103;
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
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.512284735598331764) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1556714124648510555) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4796640553868547485) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5177486331646492523) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7077556463181896573) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.478287171698184466) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8395777278935434573) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)2.031676805847044243) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9196657127273260013) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3089461488678175716) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.603613853777432263) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1247230929119722553) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3619575182881412667) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7367709644058317853) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3201039869423973894) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1563220375302702969) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.181831344882761314) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2866578062848721409) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1276312311691893964) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5013768978845036806) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.272329195449845241) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.044809843395308357) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.02211712002344246031) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.719241001870710717) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7244048605686027598) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5996532977861660507) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.448880253132934115) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.215658303646902638) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.108071978565430715) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2524237407802738531) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6041049660396564658) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.392117436408622844) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4324322321645309719) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.155352587719582491) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6711213820098889116) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7030735701859536224) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04139987470627981558) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.550525771494548621) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.334928505891993411) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2655066035262506619) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2861212505835484254) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3957906483104818296) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3900852197353792405) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.905562528089242758) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1413392711861234385) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4133417691560821727) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.842806413613953698) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8600368144522734237) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.290969753100738027) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.177235306230414391) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2962512589257608742) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.140933300769145342) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8091207855066595567) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.08707610593709902425) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4115023702579463372) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3833133976826649247) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5232561501332827492) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.594709583778108009) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1644522214284320771) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5650246726328171931) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6898624940894839686) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.126650049242489349) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7717258418854473501) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.746022991726083884) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9873615118539862401) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.19011072745931612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9850781532070448376) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1322244509292822556) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7471417107848774553) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1889690388914204711) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.770870671984477784) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9693960776653112177) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9172151499541312258) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2970629657269824309) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)3.069247800446521346) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5039446884869738241) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1071221593537381445) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.123691265593199429) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1795988686346482455) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8551804352093586026) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1589213150490957904) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.573863003584362152) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3987459980448770924) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.71340764610156171) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7601416228004620468) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.649926353249455691) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.032750424918022158) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8785872426797127765) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.067992785083913709) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.132997672566142144) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.095061842093416615) ) ) {
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
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.465537559433690129) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.239358204584023682) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.306288691500687715) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4087432705815370326) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.912320233644453471) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.623708360482504443) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9474712764796522357) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9882758687646967521) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3946940341513192063) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.312454360659791819) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.458476731363868684) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.450950112113824408) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3667813979203145003) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.034806899061685215) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7616622854820009891) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1909857719790140074) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3270650492714395341) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.438722513864732377) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.956318122090785261) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2469700459791336344) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9789685001317594004) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.06437616257656753) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8000087509187463475) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.101860378824329523) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.169859260315502469) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.313701838259082155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2077230684756200541) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9426803255215701061) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6888513933612765427) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2372173537418107436) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.0923229464932174837) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7968161639379442995) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9295368537944669329) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9886568731946224764) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5434601853114355841) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.08869588551299956158) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8048147915764807259) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7588144397495838467) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5506881797657285915) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8729613369834250403) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2081844107088786089) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.318864877216771037) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4981760091658094525) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6845927044579185328) ) ) {
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
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4491343052654870327) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7904149631815812205) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7012304140826437493) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3747314854376613269) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7618442986722147037) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01736857110961637085) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.289473078481916168) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4321447236168092232) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.178257063686965811) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7395152179570538831) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.279564793409350365) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.255118484024895675) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.144403315138248889) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.02000022071135365564) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.676769218389925875) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2583140166944511984) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9713706549882104024) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.27809078322522;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8910698386632633916) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7877538521094582524) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9799905773746403481) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3870733374255339587) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.050720224948041848) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.990424676117749314) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9995823256897831133) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9286480312808671478) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.0521585171788474522) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.513986213681457027) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3695527036037078439) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.662854890004441977) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5542746630631733007) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1963715531367284939) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.308846279932116774) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3317981411010207382) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7896248747604606155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6124688007461968065) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7120061025057460302) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.848301716142655593) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.265986468472317661) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4210575931666538096) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.023950763728271873) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.607789968518952506) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8847205324773494972) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.02499985993746633994) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.246201853631192513) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.291323453111295816) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.753403615424659501) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.569320976710799731) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2273948815841095039) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.819908415939401447) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.235915223755270631) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3699539926668422574) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5607994610252438061) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.11511387617170632) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.507707204162209047) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.09015852075192976045) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6022527528584884493) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5371063162651977807) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.660452695153856073) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7499618680802104809) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.621041487119744717) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.605313736870719543) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5593274396804994719) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.205329976692520066) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.902759760533854871) ) ) {
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
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.642349792111457374) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.979104246349965512) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2609604982057136535) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1797044596843073716) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.045180881058047628) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3991021872609765708) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.508637345554557641) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.02859306132572930759) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1035607303644969501) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8342000210642214197) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.041235047186860996) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1034137774017696021) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.310983467020046644) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1905309608282996781) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.983115769822577867) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1822914756415485726) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3983094999903438183) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2392720276178874617) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.116756531999542057) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1128597010451970473) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5119791455457740614) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4390473972981138728) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6287487223372481004) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4611926186487920187) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.06028566370212540271) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7756358014390279942) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1963355074353396734) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.504551596409360981) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8506958564463937833) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8627914300604564435) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7165122339321197131) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4455190554926511393) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5583666199561267973) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7284321022771762522) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.326679476679034853) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.865278615918058103) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.515874368391671334) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9707300729880519174) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.197739951675402148) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.780127877996596553) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3044052883655092856) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.04904217288625767335) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1472550663274417859) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.045778661494869421) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8282019087534060464) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02448820472492740929) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.03969421081937410389) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7703982330848647697) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8906129054454516858) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.127406407838208002) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.159677801112933615) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7385184906901107738) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1061227153150456903) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3119825365291267749) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.530617317858680826) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2902625507150292661) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5139301358776315887) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.466104258820575712) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4892257261290987036) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9195737656404454619) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5869508121215428753) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9393981631166293811) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8567604560537267488) ) ) {
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
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.029385549175523495) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1363613987057767929) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.168957977145286264) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4168070303495375883) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.473826121444632431) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.632055335669427176) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.08033192085815033) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.611379382151403528) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4443081131969575104) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9335853005359895374) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.507594982396824879) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.583292272772396814) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.976398329221926708) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.908575960646583969) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.393435564846834396) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.268084520378909064) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.381594815788005359) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.027141642217649586) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4241039712280679774) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8965031444118509718) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8202365689549111494) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7124917050395600526) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.549323831177717103) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5920204920858045394) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3556658044863005852) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7000858088423326242) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.652632810384275341) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4304008559730916339) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1281332650264292994) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2013860706204929074) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.09245592719782846913) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.470751949727938213) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4537304925380140075) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5171065694989734896) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6622873761902936529) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.07515447559186760884) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7954321863865470021) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.325832088198535486) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2230161210373762248) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6811731310379780524) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.005399859342627877) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6978076764081356798) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.247207467707704964) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.6818239612239545) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.69426451350369156) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3365258735812365343) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.790417555428482022) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.981315486483130384) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.220125351271334591) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.373045479255661672) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9008104827766136857) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8999835594921581361) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.024399489394684393) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3868945022848281345) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.14430941508844608) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5206003934600007543) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.67920424853534378) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.956650700559948719) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9477613517543463928) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6625284196540532911) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2863315428826406772) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.146615527087323505) ) ) {
            result[0] += 9.565879322366916;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.197176388539327618) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7235429259504635446) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.390765457115003656) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1663787862325882827) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.575189667661030413) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3831623797979508694) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6534334938415352623) ) ) {
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
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3436831115771068479) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.07190297441133158829) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.237800858796795467) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9559186196230617938) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.528733172027941345) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7130643976948118912) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.2122605589168991) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5822032921784683346) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7499538570315298358) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4751491967382440729) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9941113351450172608) ) ) {
            result[0] += 6;
          } else {
            result[0] += 9.27809078322522;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6837035423251107691) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9261184507394749632) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4393213016200964161) ) ) {
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
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2382687719842216945) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4135661697837107464) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.456983283318831646) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.550769167030255247) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.01461727148244934549) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3097050005942982298) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6450895393924689358) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.287171264148407213) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.599880499561864955) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.004943759600156361067) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7094387895940184041) ) ) {
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
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6946308481959002634) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.31737237053293188) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.201564410534003091) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8014451514457736625) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.020955312322409547) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5695661736664456853) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.748941568738445973) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.940691652525176725) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.818530497526025913) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9893513222454289879) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.111821729838981643) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6073420117025090104) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2813568786151164347) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6721743096897010439) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5069196979140198067) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2287792319639636585) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1952955783334516804) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3214150388171985728) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4853793317839992794) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.943769240264636045) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3151529020459092889) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.485292354929362846) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8584536263658030242) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.401589593906216846) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5781210881262218715) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8892034942717503831) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.501495393857505301) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.831755185771494432) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.517953263672084496) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.558257186198947153) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4889655426852768105) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8990660576043403296) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1467901114401421458) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6391524245931823334) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4825657078791694143) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5265690351111875778) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.3029149678887193) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1668428907092327496) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6793914529699511817) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4648687700729342009) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.013554421555799889) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2482927173195188519) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.167737666896073723) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2318399874899864654) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.950218505906454958) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.420410234511328973) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.093048019793002368) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5220063599198979665) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.186194027425681252) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8301785092030402602) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.279896134538076935) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01931602006469024246) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4957520387233988468) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5965423962916989176) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9333457385382479821) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.459923995831961641) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.005420335519022156934) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8789564544818566638) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5989924654308714791) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6011899772901341255) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1957340641617301147) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.732224000789329033) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.122686033628924385) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4260739918372751234) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.04366554357283058962) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.129668727126656336) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.191098039143297704) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 9.565879322366916;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4396174400977969077) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2688939115716583172) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.265566162291597463) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5432509028415309915) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9261396127844493398) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2599552741548070145) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.137319021278146547) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.419015307651453117) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3264171397931102669) ) ) {
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
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.679582605788136229) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.527857455419551869) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.060941371627864394) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.847767222286062605) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7417105352538423402) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8898276844580924605) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.588833796181494229) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 9.695531732007485;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.048906069432721466) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1306818359150015985) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.660366897605579428) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6152684661424250301) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.489596238436423192) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.277712797571140868) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.447607039492289083) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.056861538962511116) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6882317874452306139) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.242156739842670499) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.003992985298581608) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6573602212260090116) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.008884073238601964) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.18935395230705665) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6037684027856603519) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.199853490424785729) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4220632194335891541) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7212640025116641151) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8377207939782276291) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.41677422921800078) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.341903294481364084) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.619196669458949245) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.567518139589973547) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.029384109380728773) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.470811889511857373) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.04002207450918887632) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.735256868267176289) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9700970358641469726) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.073849170830329047) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6295842195539893549) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7529587930146834918) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6113613912065833933) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 9.427187187583282;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8013769907825414318) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3559884559897389389) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01102570826740345566) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.14681828293394128) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3745089587056927849) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8718173091776585393) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9056793310632952343) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9521741940120926895) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.07801256878628271) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.243992209596401777) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1779324975154259192) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.33297255422185934) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9523176183153987395) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.049055310681571207) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.424918667269079342) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8212332192799689512) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.07959171922192998) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)2.027664736530927048) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.308223391947016534) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.171014324872567958) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4388718294414868382) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1978117205149572122) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4955446619351553394) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8529338038857403603) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3923290139023386525) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3316195294434800545) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.560894965327424333) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6598925592639818261) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)2.029574271146859843) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.002226277846868907) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.422744063750162713) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7082547860995727085) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.227744474077795633) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4756896635540373008) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07713937516786123494) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.123490412204769306) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1192911587732530254) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.079996546563643633) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7780214201481372438) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2283266956311963414) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.486245952930391301) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.222111816935763207) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9849657250546355325) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4412596114173383821) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3823609594842340975) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8509638471288256678) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.652441775441016336) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.198626929638045846) ) ) {
            result[0] += 9.817255833106158;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.863031576593809913) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.01729773525992372996) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.268936498940879787) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8632353422579768232) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.907270603332196668) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2129670981971722998) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9215593826751082851) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4329299130576768073) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.475075519110479294) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1351068664334574843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05995883373694688157) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8237282842260569282) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1222237386756110933) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4225156480378924329) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.998633639841471688) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7024455713085816511) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.895438990687055902) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9597413476119048825) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1894709110707074595) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.816997963058824439) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7907054401134172572) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8828074377033586773) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2195771929881359386) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8623254881662361093) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8448142154095406031) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.305859996750560637) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.914389101277398475) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.070974030596157922) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8848755678948063697) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.247449687811263974) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.033512482279032918) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.933260005508155466) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.567695910268274595) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2868506135541657454) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6028047248101899847) ) ) {
            result[0] += 9.427187187583282;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4119688900159725886) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.320554994259359738) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.926559758002723832) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9933466457024960894) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8225028693615878961) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.255434676311156128) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.06689508178872161093) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.198261251224417734) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.000143297285840838) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8247751207450852995) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8435162768167598912) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5862925418348285955) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2079170724252388247) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.381602400993336754) ) ) {
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
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.75875864768975898) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.540135553408334079) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4687805287442928792) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.023560873976238739) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8047680219320967332) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5985447351095571911) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.08588927213914332448) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.910404506215865217) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3856259928500138656) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)2.054350497820758292) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.183031405158799121) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.599557822060255763) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.787673585301544854) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3562040982523420052) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8497591873067793511) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8308882140489579626) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.578743521389095683) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.498883998052042754) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.156239758473409873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5469017708062058336) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.263681127133372328) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7926496465973182914) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.005466834246264707) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6094669738061164743) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.01971437526046759814) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.117882515676788646) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.196352730654425267) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.380767641308607629) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2266315271524300679) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7020398109823609012) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7168137338202308362) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8675345630705859623) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.07369401115466900354) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.198254727718660595) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.655604472179621034) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2984735154597228934) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.320890791915105389) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03734494424337242435) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2537422522204508812) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.935770493087073385) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4525893057092473803) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6430540240984080613) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7614029156927755171) ) ) {
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
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.376927696984332483) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7608268848132515583) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4539099947451705752) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4045436331613860848) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3670360923730543457) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.09081382262050230469) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5550366022020900569) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.019716419322133749) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4908849186265935027) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4627005499643250253) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.420331343846011674) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9011734296673892253) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.051083650896304178) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.897253814789797044) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.809410363906332031) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5134353253829371244) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.039227074917322469) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.142120598043329771) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7314403081896436731) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.726721096954007884) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.8023289179609850441) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4654072709521366313) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.259959989112114709) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9251575487727861091) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.039749422526206279) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.0239316138529915845) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.04472297616228448902) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.142345722230759586) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.936003108556558328) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7818874608071804122) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.58698975638097961) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5411401042298533692) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.080181786307862879) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3451535917524425345) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.108303854692461954) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8827593439094666428) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.369310125482312124) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3297283743633984687) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.161307262706174681) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8522965920734404399) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2643338711969909216) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9777953914434029947) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.713023108561594121) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.090659485346769042) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.248169459834332917) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.612378635619944323) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.044672489086351463) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9860123569448826508) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4480985423950589741) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.01430801216113830598) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.533929942008652514) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.941419697609339;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2400362683332702973) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2002801296851273172) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.607519553845600413) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.406772155515006562) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.211350876298831869) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.333230758914538461) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.117423874479189116) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5727795538166858824) ) ) {
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
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.424938355991193006) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2520880710671651315) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03673942423321230333) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8185209452664690133) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3743088954613789099) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5027234995933511641) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9899828419018633641) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.247751165013267105) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5559022615876227924) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.130523929275072836) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.104799359244267754) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1498101130246843882) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6171183199474646885) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.0329863818175180068) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1839546645508522982) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6028580367359370751) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.289919985114937662) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1987795162441569063) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.058634938564335437) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.567187016653817988) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9352726952773601221) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.431464524882279488) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5460106716188681819) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.018767034608827338) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6559460960911044358) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.53553663538496;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4719058767065162918) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6859552645826246797) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1916482956366081514) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3339402297979993106) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2034014229670693119) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.813814998412072832) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6856954620273357781) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7013605512913919648) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.08533952128646404844) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6944476970880737454) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.505073834571124758) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4932319710967574267) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.04608766620783888435) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4030810606129540119) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.561174139057689203) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.392298189946750586) ) ) {
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
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2558966025055600668) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.480844302560843484) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.329142203233659503) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6947043986973630014) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.308870505156360942) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2600898176428405595) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5166686117314329696) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6082583561458969612) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8472575465427203412) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3795822238142845251) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9132770333241349014) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.313361914191337354) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03474396938469881402) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.074481231674092818) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.167599689079545922) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4925114547975510959) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.821487142404395243) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.260750916544219447) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02263728322404405524) ) ) {
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
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.537849041508896786) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4151786833196373649) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.077290253832262401) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.242557870207882775) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4862019177813957649) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8180959127234874728) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6577549975026559803) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.58544257672379052) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.007399063816736717) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6680243507435994488) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9362578523056493962) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.07206131464756238003) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.255307642914392785) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.373902894167826627) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)3.011910234453401891) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.952419344765389031) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.23990875394882849) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5583462384498578679) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9374911929325639992) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2718312783449353676) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.41531016556657141) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2702294328781413846) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.371686652549406915) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.396522222694758897) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8560495119493456428) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 9.565879322366916;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5455396954448644697) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4473835722250516511) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2841851091635616555) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)3.115605411859186269) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4989919299515621631) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5626517054608846102) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6613372673249195977) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.02603340337055004561) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.666551520467785652) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7505036745009903143) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1773271207247761883) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.07665878455975661) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3883806552634105902) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.29551129364544404) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.316297363120997099) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.631821004731017988) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.68297899894146008) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.505419985531140536) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.597386075433985031) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3331463284755323828) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7057135515286780958) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.152070202372760477) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.083740408085035689) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.02009738839391927989) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4041049504323993569) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9175815653754322287) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4472310966847974356) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.085525569982136673) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.388188800742252704) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.252767141049206057) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8928576478500012126) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8162475646335862756) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.059980702013099796) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.106558145353204736) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7079926929499472665) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9458650067014765517) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4328281098290033269) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4258943832528276907) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.963932571492036594) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8177161849989985631) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9937225950891503956) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3572187436321528908) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3839312591980169609) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.447095962590534857) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9701569659489761577) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5873523621691196794) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5243062196442731526) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.0123298891027378843) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.165947266553539752) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8563210608953295555) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.16246950226852741) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.127517934719686421) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8482770687224006068) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.318236834947474234) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8121315879444543917) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6817578669967288008) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1555766375648551803) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.77962414903012256) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.30428758105845688) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8621821680417397493) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3102891108236410789) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.400925812393448044) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.408534151134888113) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.198082350105111882) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.073004258768595953) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.02094349417505303457) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 9.116888542066473;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.032102068898636205) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2201289403460919836) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.173307208342312169) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.470828953801537331) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7898675043842044996) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.418400589101817211) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.428523328167340456) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2897731554606133297) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3132173885224649457) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2740417667677410574) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7527263865128918097) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7343164634520644718) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.424648697522594043) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.272746476989403686) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.370814530747205495) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3702352907503755897) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3973990642643522309) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.85896810536399637) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7293551135596216817) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.562382840193585309) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.208827387895104799) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6697079957807742234) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5528446149421106792) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5345362155626022238) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.941419697609339;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.257770345583124172) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.363177753010081705) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.77071518551438789) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.087859423832395533) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8852883888022073933) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.355045741891012234) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5570392420568049952) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1737433594394787173) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4804500435870159292) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.06643398258118749) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.671648746423663567) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.459054448412060667) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1085637009775271) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.063980086218308863) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.59782198471243575) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3741660758679097309) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2778149545573088686) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4865973970263082204) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4634838517776120881) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.20906775342307049) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1031149672100702408) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.05995147969527281351) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.338991742012730024) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9763683978788382234) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.160406160986568125) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.26628654806295049) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.06951065512277398994) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6061502680543346955) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.191187299333467342) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.195125808085118813) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.05937660946226630543) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4129927673003619404) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5326754537194404726) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7967372970558237455) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9652667664373473233) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2161281638149271656) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4423929394054408881) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.054338869924485333) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.562913431496954164) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.064027120280175209) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.601667440664283237) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1697982286059029899) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.9068899123439669863) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9278723113288160906) ) ) {
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
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.071334038852718606) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.380171994052895368) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5391080937951689966) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1509802912447606449) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.19259374396075013) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9616926731471107104) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.343492266396174806) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.718045793766547646) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7054395810031084402) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2358157294829621442) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.084302416871318453) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.580943614007941811) ) ) {
            result[0] += 9.931969129026609;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.344829155723374692) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.474708147614297693) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2523627616825560027) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.0546989836636960769) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.318609644517208412) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2921635669519144773) ) ) {
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
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4839989167538625292) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.092367162264858749) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.864319717422905587) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.746841368625024149) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4511220425520210964) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.189459252164096759) ) ) {
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
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9672767973842761879) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.476172163945159266) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.367481047345227463) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.296344926550896837) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.756318762586761562) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4784890132358874393) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2421969563919157409) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6542918155739547714) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0450892331985836281) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.533550159202547003) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7593523163183374391) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3801649402749738282) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8851166078809971083) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5894167070281614018) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.128536073007492035) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3388462675187495776) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.314715525557307974) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2641761440711101194) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.18672255100757118) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.066389564720664707) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5241480773181939057) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.347372822143355631) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6457623309067512807) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8415505519828383463) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9785864392474857842) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.251342242238534741) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3786399436597271961) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.020157206155262619) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2209946722171600708) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4341240654573826352) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.085191817716783635) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.096824385764294529) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7620587118649062575) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8792325451782896373) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9180395014196641723) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.136793782769538019) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4486387903921645881) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2536254473674854903) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.649584225590134956) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8436899832150058787) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09635021058599191335) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1670607863615176103) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5533173644545922309) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.068125158875252279) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7470562868359744702) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1009749811766265659) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1737159338070550785) ) ) {
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
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.08857793088491972) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4260924744131239228) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2349667204137084742) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9452140347237505402) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5134724907561032392) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.578737122629497502) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9575919677401548702) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.503625487583031717) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.177640889211244657) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3459542375847390883) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1779511239971524605) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.124664531198565659) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4912181089032241488) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9526929146504889978) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4498253580477500346) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.39922892044700542) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.049892938167134249) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.266490549798699794) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.125918222221084619) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7198549463149762628) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.165353479152505756) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.698752726782233768) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8701630147566985496) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.768245726964569275) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2548446127257593119) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5769160739972356566) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.386983594130885677) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09889473810807908327) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.472444048071500644) ) ) {
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
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6354062380576750435) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2164247278020972054) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8626680666387266383) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.249716094054619031) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8784201568192937515) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9814852591242837487) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4784016968118751656) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.710703475410886965) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4313019915820669459) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6097435711788750101) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.010516289499306275) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9597237189692595649) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1497907350443321017) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1261479314724731626) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.04828277826871230083) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.02141932443228689) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6859163006937926133) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3986506327841188857) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.006233818705540628) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4414057890476397739) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.351407905947491717) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.559947647082124966) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3572885574677981957) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04286346796286699679) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1943543965117918715) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3833144730857586113) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5299831451610608202) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8228690849466108181) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5009197349394542975) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9781372740457578985) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.36035934672140213) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.432784499923834054) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8827485463282653821) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.543204077246384198) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4913456976129936815) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.27755019791354596) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.450548030782963016) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6387619473505246059) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7320470414496822453) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.431715227611713548) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5799881903297771091) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.708626490960582611) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.27928497819373721) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5128424244952334288) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.801772268420642531) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4416951136792427457) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.623383955347295293) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.09551118538388042589) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7382655135391277268) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2489935639767489606) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.393926846329855973) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6638041909236929161) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04864989463570790207) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.495979754231999026) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6636362252686496266) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6877511798120130582) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5169305953223191086) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2246299249545900822) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7458139096878815266) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.463802136521971331) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.693036871661139031) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.335915677807722135) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.078921863062291653) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01882091578506861484) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6716772426270414265) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4958864179352322488) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5212548170266861902) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.325225664285007987) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6665735129991792185) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.073783704070828682) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5590612333975787385) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3589379730052201234) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.231453981775054052) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4895093096112795861) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.395236399167493202) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7602938315114097234) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3880537385841463793) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4009622663562366074) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.368099270131049705) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.271460834115268224) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.958719158235121771) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3510362529055762737) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.660401727215319756) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8448454692580193992) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.087626296657751013) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2698035917822250163) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.693473229081953857) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.097228128796141622) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.834650189256364694) ) ) {
            result[0] += 8.53553663538496;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5607120274722747766) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.202384046678297347) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.122871303461540293) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.429304886511267858) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.928254285835095061) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.091651334637376625) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9741888672646037417) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9738536525873255911) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2237240900351373796) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.855708616078173945) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8710113674230640646) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8227041813832816075) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5709094262172131895) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06747340957207725864) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.402736174060939867) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.637146644157574382) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4820396288376919136) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1030258333235014589) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3364868089333629131) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.007256050589160428776) ) ) {
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
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5317007735625416398) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.03577608609113736) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7850344430864479861) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4297254109519471621) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9115641628412387565) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8415520656028591118) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5881868857294225705) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8402727093296616934) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.272489849252147032) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.168118910212245787) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.911469252325010082) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5659518859757455278) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.217106227152943809) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.03168077169554584) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.452359828295886723) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5849910218184311006) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4365753750889972973) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2282523918953919817) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3476524714158316653) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4915687937935517282) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8181011551545449567) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.114993553165697593) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1421546479866164225) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.116888542066473;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.59550867057535406) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.690539620195685711) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.267441010749627006) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4980789313316845712) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3749060473088581258) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9901852087619119613) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2105286793073137819) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 8.748880484475505;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5834240712332581236) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9500690444756276776) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.490925718835749425) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7337446868768402464) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.678310658103354669) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.411199062346749411) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2438003338052285862) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3356223853561157711) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3809234784286020803) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.58690832235211543) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4652679025709257621) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.420880458915769307) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.0274416659698490939) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1176115054105322244) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.257734325555736277) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.09487046925496167571) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.183496793849267981) ) ) {
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
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.936440528078969159) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.621216586083904954) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5313532527175238718) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9782077997671909664) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4556277018744074869) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6763250309937176574) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.660933779273536581) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7441579033316345626) ) ) {
            result[0] += 9.116888542066473;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.081521909974154649) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.43635123101532125) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5886212975731905939) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3841856054917582308) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)3.035942850508632773) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.925246332687420292) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.427888843165615318) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1679937431021851779) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5045390502307504077) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6035542941928737637) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.595963693951624407) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8225835494629440969) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7000032357518777282) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.956729677668048839) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6808180749875414328) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3695132030147133539) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4046457655790585139) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9059119880178203577) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4544346100292759871) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.158739446032460485) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4267428178058373378) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08585217737160211193) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.556640681533262516) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.822546892607941782) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8783926022761867625) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.925719276883877118) ) ) {
            result[0] += 8.748880484475505;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3041535815811435839) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.441301535836607473) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.328337311450177749) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9410452737435728299) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6948510790444721863) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.02615162099717549538) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.236915961048827395) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2627008028675870688) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4016034538948766719) ) ) {
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
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.10090057875408176) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2602821873294012267) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6601186564696264192) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1746856392071879371) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.006782600729549948) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9124506770775604458) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4202862222083580956) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8642363227271228077) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7623069172456351517) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2298062733368662069) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1541819674717689881) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.0772787098149925189) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7043669787628132894) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.408442817437201233) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.065396716991039883) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.12563285462502316) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.094524572727451073) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4833845403922714112) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4925282411568021601) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.040830264413892703) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.672659199195145163) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5909812993685156224) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5219630631849629943) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8077071237266373327) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9210648639935834492) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7083567573878395418) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7202683073067299713) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.220109284523499094) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1983338383082895451) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.862217296617072693) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4081295181945423511) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.10094036445516541) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.277503195616706777) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9810469658319781461) ) ) {
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
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.083925987102038579) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.479849895039074603) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6505286571182575805) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7578900875092986489) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.043936339877639785) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6616843150511022564) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.220687803368583957) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.862290020362492804) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.080591498373758341) ) ) {
            result[0] += 9.27809078322522;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1879386713380843954) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3053645914720903853) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5069500108677584826) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-2.015962263627565587) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.5567164339407844054) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.150285708600587764) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5454785805746993343) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02962234567076837966) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0655622549115861819) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1494318231406284447) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9493362383823500394) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9495897145303873188) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1074122878033018647) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.003223583061662038673) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5451634148304226324) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.058560305582656014) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4291207955698655985) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8808073192077713331) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.163934886408815039) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.716349869894487234) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5555078834261650833) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.327283923513594477) ) ) {
            result[0] += 5;
          } else {
            result[0] += 9.817255833106158;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.522571470370247315) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.8734519204783735) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7362339961512696096) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.082780423939878167) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.788954363907249601) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.680524716835751442) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-1.511292174184929449) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.555243833268638465) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.384965945734501158) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2686290522896812583) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6859509192438006941) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4794284722533978527) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.201577101333323849) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.59015629904995448) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.545454167162058301) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7972377393279601598) ) ) {
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
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2476848381808762767) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.188023377913822731) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.465442054071923517) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.364701272171130908) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0737112805271172844) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1843766585353856235) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)2.250097771029145655) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2610632667648881133) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.03506369535178333052) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3539873154424551527) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-1.05022396799239881) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.805198109591722111) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3535585327376511433) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.030704101508141068) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.6648760808611078321) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.014582974492427514) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01645279055210480124) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7773368561534426124) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06358982735189153135) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.698752897249093952) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4313554847255210989) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6084971486063527335) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2998052936897708243) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4967349886096816269) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2997986279378314078) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.05736103385383783948) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2935030729552148276) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4143533100223050769) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.227420162274733717) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2431971042163951768) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.415912840470576306) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5923198694952676036) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.474890562988367293) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)2.050961928204792173) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.606011624108750535) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3411665210654284408) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4207150428483370508) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.32374900144488028) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.592363847496657492) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4457863425839816429) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7148111490239831278) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7409080588105312337) ) ) {
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
} botcore_forest = {1, 3, 8, 1, 0, 0, 0.0, (void (*)(void))predict};
